// How many conflicts are there?
RETURN COUNT {
  MATCH (conflict:Conflict)
  WHERE conflict.since <= $epoch < coalesce(conflict.until, $epoch + 1)
} AS value
