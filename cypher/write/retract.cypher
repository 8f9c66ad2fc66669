// The source is retracted: its live citations end, and are held back until it is restored.
MATCH (source:Source {id: $source})
CREATE (:Retraction {source: $source, reason: $reason, since: $epoch})-[:OF]->(source)
WITH source
MATCH (source)<-[:FROM]-(citation:Citation)
WHERE citation.until IS NULL
SET citation.until = $epoch, citation.held = true
RETURN count(citation) AS citations
