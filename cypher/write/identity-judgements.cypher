// How is the identity of these entities judged, pair by pair?
UNWIND $ids AS id
MATCH (entity:Record {id: id})<-[:ON]-(judgement:Judgement)-[:ON]->(other)
USING INDEX SEEK entity:Record(id)
WHERE judgement.until IS NULL AND entity.id < other.id
RETURN judgement.verdict AS verdict, entity.id AS a, other.id AS b, judgement.canonical AS canonical, judgement.reason AS reason,
  judgement.dataset AS dataset
ORDER BY dataset, a, b
