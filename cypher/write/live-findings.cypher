// What has been found on these facts before, and with what content?
UNWIND $facts AS fact
MATCH (finding:Finding {subject: fact.about, predicate: fact.predicate})
WHERE finding.until IS NULL
RETURN finding.id AS id, finding.hash AS hash
