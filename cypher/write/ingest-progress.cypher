// How far is this ingest?
MATCH (ingest:Ingest {id: $id})
RETURN properties(ingest) AS ingest
