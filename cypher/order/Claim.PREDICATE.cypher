// Claims by predicate. (That a key is not null is said for the index.)
MATCH (node:Claim)
WHERE node.predicate IS NOT NULL AND node.id IS NOT NULL
RETURN node
ORDER BY node.predicate, node.id
