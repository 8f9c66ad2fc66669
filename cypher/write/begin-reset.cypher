// From now on nobody may write, until the graph is empty: a reset that breaks off has to be done again. Nor does an ingest go on that
// somebody still believes to own.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.emptying = true
WITH graph
MATCH (ingest:Ingest {id: graph.ingest})
REMOVE ingest.owner
