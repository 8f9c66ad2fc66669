// The one write that makes what was written visible, whole, to every reader. Its time is that of every epoch that waited for it: a
// run may have died, or been overtaken, between writing and publishing.
MATCH (graph:Graph {id: 'claimgraph'})
WHERE graph.pending IS NOT NULL
CALL (graph) {
  MATCH (epoch:Epoch)
  WHERE graph.epoch < epoch.number <= graph.pending
  SET epoch.publishedAt = datetime()
}
SET graph.epoch = graph.pending
REMOVE graph.pending
