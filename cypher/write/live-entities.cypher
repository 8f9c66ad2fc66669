// Which of these entities does anybody describe?
UNWIND $ids AS id
MATCH (entity:Record&Entity {id: id})
USING INDEX SEEK entity:Record(id)
WHERE EXISTS {
  (:Dataset)-[description:DESCRIBES]->(entity)
  WHERE description.until IS NULL
}
RETURN entity.id AS id
