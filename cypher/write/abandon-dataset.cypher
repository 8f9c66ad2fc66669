// The dataset itself, where it never had anything else.
MATCH (dataset:Dataset {id: $dataset})
WHERE NOT EXISTS { (dataset)-[:DESCRIBES]->() } AND NOT EXISTS { (:Judgement {dataset: $dataset}) }
  AND NOT EXISTS { (:Citation {dataset: $dataset}) }
DELETE dataset
