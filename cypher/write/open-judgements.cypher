// Judgements on claims, on pairs of entities, and on the entities that names mean, from this epoch on.
UNWIND $rows AS row
CREATE (judgement:Judgement)
SET judgement = row.properties, judgement.id = row.id, judgement.dataset = $dataset, judgement.hash = row.hash, judgement.since = $epoch
WITH judgement, row
CALL (row) {
  MATCH (claim:Claim {id: row.claim})
  RETURN claim AS judged
  UNION
  UNWIND row.entities AS id
  MATCH (entity:Record {id: id})
  RETURN entity AS judged
}
CREATE (judgement)-[:ON]->(judged)
