// Taking back the end of citations at this epoch; those that were let go are held back again.
CALL () {
  MATCH (citation:Citation {until: $epoch})
  RETURN citation
  UNION
  MATCH (citation:Citation {dataset: $dataset})
  WHERE citation.released = $epoch
  RETURN citation
}
CALL (citation) {
  SET citation.held = CASE WHEN citation.released = $epoch THEN true END,
    citation.until = CASE WHEN citation.released = $epoch THEN citation.until END
  REMOVE citation.released
} IN TRANSACTIONS OF 2000 ROWS
