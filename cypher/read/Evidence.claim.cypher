// On which claim does it rest?
MATCH (this:Evidence {id: $id})
MATCH (this)-[:RESTS_ON]->(node:Claim)
RETURN node
LIMIT 1
