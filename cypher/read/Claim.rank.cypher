// Which rank have judgements given the claim? The one of the smallest dataset id counts.
MATCH (this:Claim {id: $id})
MATCH (this)<-[:ON]-(judgement:Judgement)
WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
RETURN judgement.verdict AS value
ORDER BY judgement.dataset, judgement.id
LIMIT 1
