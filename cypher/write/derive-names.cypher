// Names that nobody gives any more are not looked for where the present is asked about.
MATCH (graph:Graph {id: 'claimgraph'})
MATCH (alias:Alias)-[naming:NAMES]->(:Entity) WHERE naming.until > graph.derivedEpoch
WITH DISTINCT alias
WHERE NOT EXISTS { (alias)-[live:NAMES]->(:Entity) WHERE live.until IS NULL }
CALL (alias) {
  SET alias.gone = 'yes'
} IN TRANSACTIONS OF 5000 ROWS
