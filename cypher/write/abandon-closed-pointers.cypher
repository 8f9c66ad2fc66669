// Taking back that these entities ceased to be others at this epoch.
MATCH (:Entity)-[pointer:CANONICAL]->(:Entity)
WHERE pointer.until = $epoch
CALL (pointer) {
  REMOVE pointer.until
} IN TRANSACTIONS OF 2000 ROWS
