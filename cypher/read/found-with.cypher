// With which exchange rates and which rules was everything found?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN graph.ratesSha256 AS ratesSha256, graph.ruleVersion AS ruleVersion
