// Claims that are new to the graph, between the entities as they were written.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.properties
WITH claim, row
MATCH (subject:Record {id: row.subject})
MERGE (claim)-[:SUBJECT]->(subject)
WITH claim, row
WHERE row.object IS NOT NULL
MATCH (object:Record {id: row.object})
MERGE (claim)-[:OBJECT]->(object)
