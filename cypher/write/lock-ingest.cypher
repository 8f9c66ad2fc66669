// May I be the only one who writes into this journal, until this transaction ends? What it says is read by the next statement.
MATCH (ingest:Ingest {id: $id})
SET ingest.lockedAt = datetime()
