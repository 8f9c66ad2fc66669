// What are the entities called that come after this id, and which others are they judged to be, or not to be?
MATCH (entity:Record&Entity)
WHERE entity.id > $after
  AND EXISTS {
    (:Dataset)-[description:DESCRIBES]->(entity)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
  AND NOT EXISTS {
    (entity)-[pointer:CANONICAL]->(:Entity)
    WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  }
WITH entity
ORDER BY entity.id
LIMIT $limit
CALL (entity) {
  RETURN entity AS member
  UNION
  MATCH (entity)<-[pointer:CANONICAL]-(member:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  RETURN member
}
WITH entity, collect(member) AS members
RETURN entity.id AS id, entity.kind AS kind, COLLECT {
  UNWIND members AS member
  MATCH (alias:Alias)-[naming:NAMES]->(member)
  WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
  RETURN DISTINCT alias.name
  ORDER BY alias.name
} AS names, COLLECT {
  UNWIND members AS member
  MATCH (member)<-[:ON]-(judgement:Judgement {verdict: 'DIFFERENT'})-[:ON]->(other:Entity)
  WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
  OPTIONAL MATCH (other)-[pointer:CANONICAL]->(canonical:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  RETURN DISTINCT coalesce(canonical, other).id
} AS different
ORDER BY id
