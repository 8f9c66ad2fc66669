// May I be the only one who changes the graph? The node is never committed: what counts is the lock on its id, which nobody else gets
// until this transaction ends, however it ends.
MERGE (lease:Lease {id: 'writing'})
