// Whom is the claim about?
MATCH (this:Claim {id: $id})
MATCH (this)-[:SUBJECT]->(node:Entity)
RETURN node
LIMIT 1
