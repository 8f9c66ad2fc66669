// Claims count for whom they counted before this epoch.
CALL () {
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.since = $epoch
  RETURN member
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until = $epoch
  RETURN member
}
MATCH (member)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
CALL (claim) {
  MATCH (claim)-[role:SUBJECT|OBJECT|CANONICAL_SUBJECT|CANONICAL_OBJECT]->(:Entity)
  FOREACH (_ IN CASE WHEN role.until = $epoch THEN [1] ELSE [] END | REMOVE role.until)
  FOREACH (_ IN CASE WHEN role.since = $epoch THEN [1] ELSE [] END | DELETE role)
} IN TRANSACTIONS OF 2000 ROWS
