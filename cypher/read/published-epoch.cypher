// Which epoch is published, and when?
MATCH (graph:Graph {id: 'claimgraph'})
OPTIONAL MATCH (epoch:Epoch {number: graph.epoch})
RETURN graph.epoch AS epoch, toString(epoch.publishedAt) AS publishedAt
