// Taking back that this was no longer found from this epoch on.
MATCH (finding:Finding {until: $epoch})
CALL (finding) {
  REMOVE finding.until
} IN TRANSACTIONS OF 2000 ROWS
