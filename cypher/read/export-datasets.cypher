// Which datasets contribute something: a description or a judgement? (Who cites something describes its source.)
MATCH (dataset:Dataset)
WHERE EXISTS {
  (dataset)-[description:DESCRIBES]->(:Record)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
} OR EXISTS {
  MATCH (judgement:Judgement {dataset: dataset.id})
  WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
}
RETURN dataset.id AS id
ORDER BY id
