// Which epoch was written last, published or not, and is the graph being emptied?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN coalesce(graph.pending, graph.epoch) AS epoch, graph.emptying IS NOT NULL AS emptying
