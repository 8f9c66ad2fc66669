// The one write that makes an epoch visible, whole, to every reader.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.epoch = $epoch
CREATE (:Epoch {number: $epoch, publishedAt: datetime(), run: $run, dataset: $dataset})
