// A batch has been written: this is kept with it, or neither is. Batches with even numbers follow one another, and those with odd ones.
MATCH (ingest:Ingest {id: $id, owner: $owner})
SET ingest.even = CASE $batch % 2 WHEN 0 THEN $batch ELSE ingest.even END,
  ingest.odd = CASE $batch % 2 WHEN 1 THEN $batch ELSE ingest.odd END,
  ingest.rows = ingest.rows + $rows, ingest.found = ingest.found + $found, ingest.ended = ingest.ended + $ended,
  ingest.leftOut = ingest.leftOut + $leftOut, ingest.identities = coalesce($identities, ingest.identities)
RETURN ingest.step AS step
