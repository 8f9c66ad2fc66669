// The source is restored: what its datasets cite now has a new interval, unless it needs the words of another source that is
// retracted. An old interval is never opened again.
MATCH (retraction:Retraction {source: $source})-[:OF]->(source:Source)
WHERE retraction.until IS NULL
SET retraction.until = $epoch
WITH source
CALL (source) {
  MATCH (source)<-[:FROM]-(held:Citation {held: true})
  RETURN held
  UNION
  MATCH (held:Citation {derivationSource: source.id, held: true})
  RETURN held
}
MATCH (claim:Claim)-[:CITES]->(held)-[:FROM]->(from:Source)
WHERE NOT EXISTS {
  MATCH (other:Retraction)
  WHERE other.until IS NULL AND other.source IN [from.id, held.derivationSource]
}
CREATE (claim)-[:CITES]->(citation:Citation)-[:FROM]->(from)
SET citation = held {.*, since: $epoch, until: null, held: null}
REMOVE held.held
WITH held, citation
CALL (held, citation) {
  MATCH (held)-[:ASSERTED_BY]->(authority:Record)
  CREATE (citation)-[:ASSERTED_BY]->(authority)
}
RETURN count(citation) AS citations
