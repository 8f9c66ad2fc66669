// Claims that are new to the graph, between the entities as they were written.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.properties
WITH claim, row
MATCH (subject:Record {id: row.subject})
MERGE (claim)-[about:SUBJECT]->(subject)
  ON CREATE SET about.since = $epoch
WITH claim, row
WHERE row.object IS NOT NULL
MATCH (object:Record {id: row.object})
MERGE (claim)-[to:OBJECT]->(object)
  ON CREATE SET to.since = $epoch
