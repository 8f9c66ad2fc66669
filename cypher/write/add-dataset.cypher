// The dataset itself.
MERGE (dataset:Dataset {id: $dataset})
