// A new epoch has been written, whole, and waits to be published.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.pending = $epoch, graph.ratesSha256 = $ratesSha256, graph.ruleVersion = $ruleVersion
CREATE (:Epoch {number: $epoch, run: $run, dataset: $dataset, source: $source})
