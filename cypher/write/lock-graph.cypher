// Which epoch is published, and may I be the only writer? Setting a property takes the node's write lock until the transaction ends.
MERGE (graph:Graph {id: 'claimgraph'})
  ON CREATE SET graph.epoch = 0, graph.derivedEpoch = 0
SET graph.epoch = graph.epoch
RETURN graph.epoch AS epoch, graph.emptying IS NOT NULL AS emptying
