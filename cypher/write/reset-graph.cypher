// The graph is empty, and nothing is published any more.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.epoch = 0, graph.derivedEpoch = 0
REMOVE graph.emptying, graph.pending, graph.ingest, graph.ratesSha256, graph.ruleVersion, graph.nameVersion
