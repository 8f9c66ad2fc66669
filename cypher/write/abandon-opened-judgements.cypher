// Taking back what was judged at this epoch.
MATCH (judgement:Judgement {since: $epoch})
CALL (judgement) {
  DETACH DELETE judgement
} IN TRANSACTIONS OF 2000 ROWS
