// How do these datasets describe the entities that come after this id, and by which names do they know them?
MATCH (entity:Entity)
USING INDEX entity:Entity(id)
WHERE entity.id > $after AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(entity)
  WHERE description.dataset IN $datasets AND description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
WITH entity
ORDER BY entity.id
LIMIT $limit
MATCH (:Dataset)-[description:DESCRIBES]->(entity)
WHERE description.dataset IN $datasets AND description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN entity.id AS id, entity.kind AS kind, properties(description) AS description, COLLECT {
  MATCH (alias:Alias)-[naming:NAMES {dataset: description.dataset}]->(entity)
  WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
  RETURN alias {.name, .language, script: alias.statedScript, .kind}
} AS names
ORDER BY id, description.dataset
