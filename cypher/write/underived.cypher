// Is there something published that the derived labels, names and edges don't show yet?
MATCH (graph:Graph {id: 'claimgraph'})
RETURN graph.epoch > graph.derivedEpoch AS underived
