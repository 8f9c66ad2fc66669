// Which names come after this one?
MATCH (alias:Alias)-[:NAMES]->(entity:Entity)
WHERE alias.key > $after
WITH DISTINCT alias, entity.kind AS kind
RETURN alias.key AS key, alias.name AS name, kind, CASE
  WHEN NOT EXISTS { (alias)-[naming:NAMES]->(:Entity) WHERE naming.until IS NULL } THEN 'yes'
END AS gone
ORDER BY key
LIMIT $limit
