// Conflicts by the id of the entity that they are about. (That a key is not null is said for the index.)
MATCH (node:Conflict)
WHERE node.subject IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.subject, node.id
