// Conflicts by predicate. (That a key is not null is said for the index.)
MATCH (node:Conflict)
WHERE node.predicate IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.predicate, node.id
