// Taking back the citations of this epoch.
MATCH (citation:Citation {since: $epoch})
CALL (citation) {
  DETACH DELETE citation
} IN TRANSACTIONS OF 2000 ROWS
