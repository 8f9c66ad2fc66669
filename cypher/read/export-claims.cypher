// What do the claims say that come after this id and that these datasets cite something for, and what do they cite?
MATCH (claim:Claim)
USING INDEX claim:Claim(id)
WHERE claim.id > $after AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.dataset IN $datasets AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
WITH claim
ORDER BY claim.id
LIMIT $limit
RETURN properties(claim) AS claim, COLLECT {
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  RETURN subject.id
} AS subjects, COLLECT {
  MATCH (claim)-[:OBJECT]->(object:Entity)
  RETURN object.id
} AS objects, COLLECT {
  MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
  WHERE citation.dataset IN $datasets AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  RETURN citation {.*, source: source.id, assertedBy: head(COLLECT {
    MATCH (citation)-[:ASSERTED_BY]->(authority:Record)
    RETURN authority.id
  })}
} AS citations
ORDER BY claim.id
