// Taking back what was described at this epoch, with the names and references that came with it. Names that ended at it are about to be
// open again.
MATCH (:Dataset {id: $dataset})-[description:DESCRIBES]->(record:Record)
WHERE description.since = $epoch
CALL (description, record) {
  OPTIONAL MATCH (record)<-[naming:NAMES {dataset: $dataset, since: $epoch}]-(alias:Alias)
  DELETE naming
  WITH DISTINCT description, record, alias
  SET alias.gone = CASE WHEN NOT EXISTS { (alias)-[live:NAMES]->(:Entity) WHERE coalesce(live.until, $epoch) = $epoch } THEN 'yes' END
  WITH DISTINCT description, record
  OPTIONAL MATCH (record)-[reference:DRAWS_ON {dataset: $dataset, since: $epoch}]->(:Source)
  DELETE reference
  WITH DISTINCT description
  DELETE description
} IN TRANSACTIONS OF 2000 ROWS
