// The dataset no longer describes these records so: the description ends, with the names and references that came with it.
UNWIND $ids AS id
MATCH (:Dataset {id: $dataset})-[description:DESCRIBES]->(record:Record {id: id})
WHERE description.until IS NULL
SET description.until = $epoch
WITH record
CALL (record) {
  MATCH (:Alias)-[naming:NAMES {dataset: $dataset}]->(record)
  WHERE naming.until IS NULL
  SET naming.until = $epoch
}
CALL (record) {
  MATCH (record)-[reference:DRAWS_ON {dataset: $dataset}]->(:Source)
  WHERE reference.until IS NULL
  SET reference.until = $epoch
}
