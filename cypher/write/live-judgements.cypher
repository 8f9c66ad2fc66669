// What does the dataset judge now?
MATCH (judgement:Judgement {dataset: $dataset})
WHERE judgement.until IS NULL
RETURN judgement.id AS id, judgement.hash AS hash
