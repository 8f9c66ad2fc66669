// Whom does the company work with, whoever was named first?
MATCH (this:Company {id: $id})
MATCH (this)<-[role1:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {predicate: 'PARTNERED_WITH', stance: 'ASSERTS'})
  -[role2:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(node:Entity)
WHERE node <> this AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
