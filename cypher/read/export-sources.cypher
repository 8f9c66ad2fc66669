// How do these datasets describe the sources that come after this id?
MATCH (source:Source)
USING INDEX source:Source(id)
WHERE source.id > $after AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(source)
  WHERE description.dataset IN $datasets AND description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
WITH source
ORDER BY source.id
LIMIT $limit
MATCH (:Dataset)-[description:DESCRIBES]->(source)
WHERE description.dataset IN $datasets AND description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN source.id AS id, properties(description) AS description, COLLECT {
  MATCH (source)-[reference:DRAWS_ON {dataset: description.dataset}]->(origin:Source)
  WHERE reference.since <= $epoch < coalesce(reference.until, $epoch + 1)
  RETURN origin.id
} AS drawsOn
ORDER BY id, description.dataset
