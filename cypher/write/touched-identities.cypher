// Of which entities may the canonical id have changed since this epoch? Those that are judged otherwise than before, and those that
// are judged to be the same as another one and began or ceased to be described.
CALL () {
  MATCH (entity:Entity)<-[:ON]-(judgement:Judgement) WHERE judgement.since = $epoch
  RETURN entity
  UNION
  MATCH (entity:Entity)<-[:ON]-(judgement:Judgement) WHERE judgement.until = $epoch
  RETURN entity
  UNION
  MATCH (:Dataset)-[description:DESCRIBES]->(entity:Entity) WHERE description.since = $epoch
  MATCH (entity)<-[:ON]-(:Judgement {verdict: 'SAME'})
  RETURN entity
  UNION
  MATCH (:Dataset)-[description:DESCRIBES]->(entity:Entity) WHERE description.until = $epoch
  MATCH (entity)<-[:ON]-(:Judgement {verdict: 'SAME'})
  RETURN entity
}
RETURN entity.id AS id
ORDER BY id
