// At this epoch, the dataset is what the files of this digest say, with so many records, claims, citations and judgements; null: it isn't
// known which files do.
MATCH (dataset:Dataset {id: $dataset})
SET dataset.inputDigest = $digest, dataset.inputEpoch = $epoch, dataset.inputCounts = $counts
