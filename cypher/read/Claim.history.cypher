// What happened to the claim up to the epoch, oldest first? Each of its citations began, and may have ended; one
// that was held back by a retraction all the time never began, and one that only reads otherwise than before went on.
MATCH (this:Claim {id: $id})
MATCH (this)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
WHERE citation.until IS NULL OR citation.until > citation.since
UNWIND [
  {number: citation.since, event: 'CITED', special: 'restore', instead: 'RESTORED'},
  {number: citation.until, event: 'WITHDRAWN', special: 'retract', instead: 'RETRACTED'}
] AS change
MATCH (recorded:Epoch {number: change.number})
WHERE recorded.number <= $epoch AND NOT EXISTS {
  (this)-[:CITES]->(same:Citation {id: citation.id})
  WHERE CASE change.event WHEN 'CITED' THEN same.until = citation.since ELSE same.since = citation.until END
}
WITH this, citation, source, change, recorded, change.event = 'CITED' AND NOT EXISTS {
  (this)-[:CITES]->(earlier:Citation {id: citation.id})
  WHERE earlier.since < citation.since AND earlier.until > earlier.since
} AS first
RETURN CASE WHEN recorded.run = change.special AND NOT first THEN change.instead ELSE change.event END AS event,
  recorded.number AS epoch, toString(recorded.publishedAt) AS at, citation.dataset AS dataset, source.id AS sourceId,
  citation.id AS citationId, citation.quote AS quote
ORDER BY epoch, event, sourceId, citation.start, citationId
