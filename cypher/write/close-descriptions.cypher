// The dataset no longer describes these records so: the description ends, with the names and references that came with it.
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  MATCH (record)<-[description:DESCRIBES {dataset: $dataset}]-(:Dataset)
  WHERE description.until IS NULL
  SET description.until = $epoch
}
CALL (record) {
  MATCH (record)<-[naming:NAMES {dataset: $dataset}]-(:Alias)
  WHERE naming.until IS NULL
  SET naming.until = $epoch
}
CALL (record) {
  MATCH (record)-[reference:DRAWS_ON {dataset: $dataset}]->(:Source)
  WHERE reference.until IS NULL
  SET reference.until = $epoch
}
