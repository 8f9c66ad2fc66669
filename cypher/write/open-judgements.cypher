// Judgements on claims, from this epoch on.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
CREATE (judgement:Judgement)-[:ON]->(claim)
SET judgement = row.properties, judgement.id = row.id, judgement.dataset = $dataset, judgement.hash = row.hash, judgement.since = $epoch
