// From now on nobody may write, until the graph is empty: a reset that breaks off has to be done again.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.emptying = true
