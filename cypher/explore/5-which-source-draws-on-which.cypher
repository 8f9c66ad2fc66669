// Which source builds on which?
MATCH path = (source:Source)-[:DRAWS_ON]->(origin:Source)
RETURN path
LIMIT 100
