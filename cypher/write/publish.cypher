// The one write that makes what was written visible, whole, to every reader.
MATCH (graph:Graph {id: 'claimgraph'})
WHERE graph.pending IS NOT NULL
SET graph.epoch = graph.pending
REMOVE graph.pending
