// What do these datasets judge by these verdicts, after this id: on which entities, and does anybody describe them; on which claim, and
// what carries it? (The index is over id and since: both have to be asked for.)
MATCH (judgement:Judgement)
USING INDEX judgement:Judgement(id, since)
WHERE judgement.id > $after AND judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
  AND judgement.dataset IN $datasets AND judgement.verdict IN $verdicts
WITH judgement
ORDER BY judgement.id
LIMIT $limit
RETURN properties(judgement) AS judgement, COLLECT {
  MATCH (judgement)-[:ON]->(entity:Entity)
  RETURN {id: entity.id, described: EXISTS {
    (:Dataset)-[description:DESCRIBES]->(entity)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }}
} AS entities, COLLECT {
  MATCH (judgement)-[:ON]->(claim:Claim)
  RETURN claim.id
} AS claims, COLLECT {
  MATCH (judgement)-[:ON]->(:Claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  RETURN DISTINCT citation {.dataset, .derivationGiven}
} AS citations
ORDER BY judgement.id
