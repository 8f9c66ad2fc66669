// Taking back that this was no longer judged from this epoch on.
MATCH (judgement:Judgement {until: $epoch})
CALL (judgement) {
  REMOVE judgement.until
} IN TRANSACTIONS OF 2000 ROWS
