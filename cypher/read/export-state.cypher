// Which epoch is published, when was this one (or that one, where none is named), and is the graph being emptied?
MATCH (graph:Graph {id: 'claimgraph'})
OPTIONAL MATCH (published:Epoch {number: coalesce($epoch, graph.epoch)})
RETURN graph.epoch AS epoch, toString(published.publishedAt) AS publishedAt, graph.emptying IS NOT NULL AS emptying
