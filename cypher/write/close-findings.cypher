// These are no longer so. (The index is over id and since: both have to be asked for.)
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
WHERE finding.since < $epoch AND finding.until IS NULL
SET finding.until = $epoch
