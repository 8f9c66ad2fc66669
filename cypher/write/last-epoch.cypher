// Which epoch was written last, published or not, with which rates, rules and forms of names; is the graph being emptied, and is there an
// ingest that has begun and not ended?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN coalesce(graph.pending, graph.epoch) AS epoch, graph.emptying IS NOT NULL AS emptying, graph.ratesSha256 AS ratesSha256,
  graph.ruleVersion AS ruleVersion, graph.nameVersion AS nameVersion, COLLECT {
    MATCH (ingest:Ingest {id: graph.ingest})
    RETURN properties(ingest)
  }[0] AS ingest
