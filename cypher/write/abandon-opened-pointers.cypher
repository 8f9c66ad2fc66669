// Taking back that these entities became others at this epoch.
MATCH (:Entity)-[pointer:CANONICAL]->(:Entity)
WHERE pointer.since = $epoch
CALL (pointer) {
  DELETE pointer
} IN TRANSACTIONS OF 2000 ROWS
