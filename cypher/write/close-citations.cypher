// The dataset no longer cites these words.
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
WHERE citation.until IS NULL
SET citation.until = $epoch
