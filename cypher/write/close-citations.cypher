// The dataset no longer cites these words. (The index is over id and since: both have to be asked for.)
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
WHERE citation.since < $epoch AND citation.until IS NULL
SET citation.until = $epoch
