// The dataset describes these records, from this epoch on.
UNWIND $rows AS row
MATCH (dataset:Dataset {id: $dataset})
MATCH (record:Record {id: row.id})
CREATE (dataset)-[description:DESCRIBES]->(record)
SET description = row.properties, description.dataset = $dataset, description.hash = row.hash, description.since = $epoch
