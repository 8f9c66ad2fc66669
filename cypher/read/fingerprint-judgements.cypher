// Everything that live judgements say, for the fingerprint.
MATCH (judgement:Judgement)-[:ON]->(claim:Claim)
WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
RETURN {judgement: properties(judgement), claim: claim.id} AS record
