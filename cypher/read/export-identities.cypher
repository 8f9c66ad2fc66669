// Which entities became which others, as they were judged to be the same?
MATCH (member:Entity)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
RETURN member.id AS id, canonical.id AS canonical
ORDER BY id
