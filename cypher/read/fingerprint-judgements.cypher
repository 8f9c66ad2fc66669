// Everything that live judgements on live claims say, for the fingerprint.
MATCH (judgement:Judgement)-[:ON]->(claim:Claim)
WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1) AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN {judgement: properties(judgement), claim: claim.id} AS record
