// What did the dataset judge before this epoch?
MATCH (judgement:Judgement {dataset: $dataset})
WHERE judgement.since < $epoch AND coalesce(judgement.until, $epoch) >= $epoch
RETURN judgement.id AS id, judgement.hash AS hash
