// To which entity was the claim written to relate its subject?
MATCH (this:Claim {id: $id})
MATCH (this)-[:OBJECT]->(written:Entity)
RETURN written.id AS value
