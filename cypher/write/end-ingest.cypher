// An ingest has ended: all of it was written, or all of it was taken back.
MATCH (graph:Graph {id: 'claimgraph'})
MATCH (ingest:Ingest {id: graph.ingest})
SET ingest.state = $state, ingest.endedAt = datetime()
REMOVE graph.ingest, ingest.owner
