// The source is restored: what its datasets cite now has a new interval. An old one is never opened again.
MATCH (retraction:Retraction {source: $source})-[:OF]->(source:Source)
WHERE retraction.until IS NULL
SET retraction.until = $epoch
WITH source
MATCH (source)<-[:FROM]-(held:Citation {held: true})<-[:CITES]-(claim:Claim)
CREATE (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source)
SET citation = held {.*, since: $epoch, until: null, held: null}
REMOVE held.held
WITH held, citation
CALL (held, citation) {
  MATCH (held)-[:ASSERTED_BY]->(authority:Record)
  CREATE (citation)-[:ASSERTED_BY]->(authority)
}
RETURN count(citation) AS citations
