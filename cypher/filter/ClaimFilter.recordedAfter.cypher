// Which claims were first recorded after this time? A citation that was held back when it was recorded doesn't count.
MATCH (run:Epoch)
WHERE run.publishedAt > datetime($value)
MATCH (citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since = run.number AND NOT EXISTS {
  MATCH (node)-[:CITES]->(earlier:Citation)
  MATCH (before:Epoch {number: earlier.since})
  WHERE before.publishedAt <= datetime($value) AND (earlier.until IS NULL OR earlier.until > earlier.since)
}
RETURN DISTINCT node
