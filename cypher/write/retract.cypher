// The source is retracted: its live citations end, and those that need its words beside their own; they are held back until it is
// restored.
MATCH (source:Source {id: $source})
CREATE (:Retraction {source: $source, reason: $reason, since: $epoch})-[:OF]->(source)
WITH source
CALL (source) {
  MATCH (source)<-[:FROM]-(citation:Citation)
  WHERE citation.until IS NULL
  RETURN citation
  UNION
  MATCH (citation:Citation {derivationSource: source.id})
  WHERE citation.until IS NULL
  RETURN citation
}
SET citation.until = $epoch, citation.held = true
RETURN count(citation) AS citations
