// Which conflicts are there?
MATCH (node:Conflict)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.predicate, node.id
