// Names that nobody gives any more are not looked for where the present is asked about. What ended with the last publication stays for
// one more: somebody may be reading at the epoch before.
MATCH (graph:Graph {id: 'claimgraph'})
MATCH (alias:Alias)-[naming:NAMES]->(:Entity) WHERE coalesce(graph.derivedBefore, 0) < naming.until <= graph.derivedEpoch
WITH DISTINCT alias
WHERE NOT EXISTS { (alias)-[live:NAMES]->(:Entity) WHERE live.until IS NULL }
SET alias.gone = 'yes'
