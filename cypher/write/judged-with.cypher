// With which entities are these judged to be one, or were they one until now?
UNWIND $ids AS id
MATCH (entity:Record {id: id})
CALL (entity) {
  MATCH (entity)<-[:ON]-(judgement:Judgement {verdict: 'SAME'})-[:ON]->(other:Entity)
  WHERE judgement.until IS NULL
  RETURN other
  UNION
  MATCH (entity)-[pointer:CANONICAL]-(other:Entity)
  WHERE pointer.until IS NULL
  RETURN other
}
RETURN DISTINCT other.id AS id
