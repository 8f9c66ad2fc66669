// Sources by id.
MATCH (node:Source)
WHERE node.id IS NOT NULL
RETURN node
ORDER BY node.id
