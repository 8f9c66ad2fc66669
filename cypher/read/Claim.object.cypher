// Whom or what does the claim relate its subject to?
MATCH (this:Claim {id: $id})
MATCH (this)-[:OBJECT]->(node:Entity)
RETURN node
LIMIT 1
