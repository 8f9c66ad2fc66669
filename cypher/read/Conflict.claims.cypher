// Between which claims is the conflict?
MATCH (this:Conflict {id: $id})
MATCH (this)-[between:BETWEEN]->(node:Claim)
WHERE true
RETURN node, between.side AS side
ORDER BY side, node.id
LIMIT $first
