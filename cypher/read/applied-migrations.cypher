// Which migrations has this database?
MATCH (migration:Migration)
RETURN migration.id AS id, migration.checksum AS checksum
ORDER BY id
