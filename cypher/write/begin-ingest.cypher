// What a dataset contributes is about to be replaced, at this epoch, in several transactions. Nobody else may write until that has ended.
MATCH (graph:Graph {id: 'claimgraph'})
CREATE (ingest:Ingest)
SET ingest = $properties, ingest.startedAt = datetime(), graph.ingest = ingest.id
