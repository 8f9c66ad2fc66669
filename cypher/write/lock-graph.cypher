// May I be the only writer? Setting a property takes the node's write lock until the transaction ends. What the node says is read
// by the next statement: here it could be from before the lock.
MERGE (graph:Graph {id: 'claimgraph'})
  ON CREATE SET graph.epoch = 0, graph.derivedEpoch = 0
SET graph.lockedAt = datetime()
