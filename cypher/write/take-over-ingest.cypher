// Who goes on with an ingest, or takes it back, is its owner from now on; whoever was it before can't write any more of it.
MATCH (ingest:Ingest {id: $id})
SET ingest.owner = $owner
RETURN properties(ingest) AS ingest
