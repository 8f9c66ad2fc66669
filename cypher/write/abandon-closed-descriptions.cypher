// Taking back the end of descriptions at this epoch, with that of their names and references.
MATCH (:Dataset {id: $dataset})-[description:DESCRIBES]->(record:Record)
WHERE description.until = $epoch
CALL (description, record) {
  OPTIONAL MATCH (record)<-[naming:NAMES {dataset: $dataset, until: $epoch}]-(:Alias)
  REMOVE naming.until
  WITH DISTINCT description, record
  OPTIONAL MATCH (record)-[reference:DRAWS_ON {dataset: $dataset, until: $epoch}]->(:Source)
  REMOVE reference.until
  WITH DISTINCT description
  REMOVE description.until
} IN TRANSACTIONS OF 2000 ROWS
