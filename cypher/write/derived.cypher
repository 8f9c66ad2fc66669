// What is derived is now as new as what is published.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.derivedBefore = graph.derivedEpoch, graph.derivedEpoch = graph.epoch
