// What is derived is now as new as what is published.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.derivedEpoch = graph.epoch
