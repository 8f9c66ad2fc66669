// Sources that are new to the graph. What is said of them stands in descriptions.
UNWIND $rows AS row
MERGE (source:Record {id: row.id})
  ON CREATE SET source:Source
