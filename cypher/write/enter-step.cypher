// The next step of an ingest begins.
MATCH (ingest:Ingest {id: $id, owner: $owner})
SET ingest.step = $step, ingest.even = -2, ingest.odd = -1
RETURN ingest.step AS step
