// Who founded the company?
MATCH (this:Company {id: $id})
MATCH (this)<-[role1:OBJECT|CANONICAL_OBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {predicate: 'FOUNDED', stance: 'ASSERTS'})
  -[role2:SUBJECT|CANONICAL_SUBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(node:Entity)
WHERE node <> this AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
