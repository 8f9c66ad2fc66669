// From which sources, of which dates, is the claim? (For the rate of its date.)
MATCH (this:Claim {id: $id})
MATCH (this)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
RETURN [source.id, COLLECT {
  MATCH (:Dataset)-[description:DESCRIBES]->(source)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.publishedOn
  ORDER BY description.dataset
  LIMIT 1
}[0]] AS value
