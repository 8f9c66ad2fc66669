// Entities by id.
MATCH (node:Entity)
WHERE node.id IS NOT NULL
RETURN node
ORDER BY node.id
