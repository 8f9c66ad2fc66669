// Everything that live judgements say, on live claims, on entities and on names, for the fingerprint.
MATCH (judgement:Judgement)-[:ON]->(judged)
WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1) AND (judged:Entity OR EXISTS {
  (judged)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
})
RETURN {judgement: properties(judgement), judged: judged.id} AS record
