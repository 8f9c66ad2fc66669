// Which claim is judged?
MATCH (this:Judgement {id: $id})
MATCH (this)-[:ON]->(node:Claim)
RETURN node
LIMIT 1
