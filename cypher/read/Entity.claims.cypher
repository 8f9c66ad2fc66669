// Of which claims is the entity the subject or the object?
MATCH (this:Entity {id: $id})
MATCH (this)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]-(node:Claim)
WHERE EXISTS {
  (node)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN DISTINCT node
ORDER BY node.predicate, node.id
