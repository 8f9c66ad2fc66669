// The one write that makes what was written visible, whole, to every reader. Its time is the epoch's.
MATCH (graph:Graph {id: 'claimgraph'})
WHERE graph.pending IS NOT NULL
MATCH (epoch:Epoch {number: graph.pending})
SET graph.epoch = graph.pending, epoch.publishedAt = datetime()
REMOVE graph.pending
