// Which datasets are what the files of these digests say? None, where there is anything else to be done in the graph.
MATCH (graph:Graph {id: 'claimgraph'})
WHERE graph.ingest IS NULL AND graph.pending IS NULL AND graph.emptying IS NULL AND graph.derivedEpoch = graph.epoch
  AND graph.ratesSha256 = $ratesSha256 AND graph.ruleVersion = $ruleVersion AND graph.nameVersion = $nameVersion
  AND NOT EXISTS { (retraction:Retraction) WHERE retraction.until IS NULL }
MATCH (dataset:Dataset)
WHERE dataset.inputDigest IN $digests
  // Another release may have written it since, and left the digest there.
  AND NOT EXISTS { (later:Epoch {dataset: dataset.id}) WHERE later.number > dataset.inputEpoch }
RETURN dataset.inputDigest AS digest, dataset.id AS dataset, dataset.inputCounts AS counts
