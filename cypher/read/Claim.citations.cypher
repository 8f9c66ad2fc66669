// Which words carry the claim?
MATCH (this:Claim {id: $id})
MATCH (this)-[:CITES]->(node:Citation)-[:FROM]->(source:Source)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY source.id, node.start, node.id
LIMIT $first
