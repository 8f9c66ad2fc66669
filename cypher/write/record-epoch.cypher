// A new epoch has been written, whole, and waits to be published.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.pending = $epoch
CREATE (:Epoch {number: $epoch, publishedAt: datetime(), run: $run, dataset: $dataset})
