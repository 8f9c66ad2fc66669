// Is the graph as a server expects it: which epoch is published, is it being emptied, with which exchange rates and rules were its
// conflicts found, and of which version are the forms of its names?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN graph.epoch AS epoch, graph.emptying IS NOT NULL AS emptying, graph.ratesSha256 AS ratesSha256, graph.ruleVersion AS ruleVersion,
  graph.nameVersion AS nameVersion
