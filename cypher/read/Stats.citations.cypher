// How many citations are there?
RETURN COUNT {
  MATCH (citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
} AS value
