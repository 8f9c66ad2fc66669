// Of which entity was the claim written?
MATCH (this:Claim {id: $id})
MATCH (this)-[:SUBJECT]->(written:Entity)
RETURN written.id AS value
