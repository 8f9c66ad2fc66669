// Is there something published that the derived labels, names and edges don't show yet? While an ingest is open, what
// it has written would show, too.
MATCH (graph:Graph {id: 'claimgraph'})
RETURN graph.epoch > graph.derivedEpoch AND graph.ingest IS NULL AS underived
