// How many claims are there?
RETURN COUNT {
  MATCH (claim:Claim)
  WHERE EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
} AS value
