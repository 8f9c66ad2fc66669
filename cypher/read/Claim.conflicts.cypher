// In which conflicts does the claim take part?
MATCH (this:Claim {id: $id})
MATCH (this)<-[:BETWEEN]-(node:Conflict)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.kind, node.id
LIMIT $first
