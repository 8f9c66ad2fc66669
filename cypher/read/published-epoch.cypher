// Which epoch is published?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN graph.epoch AS epoch
