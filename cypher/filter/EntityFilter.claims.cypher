// Which entities are the subject or the object of a live claim? A filter on the claim joins the WHERE.
MATCH (node:Entity)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim)
WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1) AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN DISTINCT node
