// Which claims were added up, or held against a rate?
MATCH (this:Check {id: $id})
MATCH (this)-[between:BETWEEN]->(node:Claim)
WHERE true
RETURN node, between.side AS side
ORDER BY side, node.id
LIMIT $first
