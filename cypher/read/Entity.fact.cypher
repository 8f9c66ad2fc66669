// What is claimed of the entity under one predicate?
MATCH (this:Entity {id: $id})
MATCH (this)<-[role:SUBJECT|CANONICAL_SUBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]-(node:Claim {predicate: $predicate})
WHERE EXISTS {
  (node)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN DISTINCT node
ORDER BY node.id
