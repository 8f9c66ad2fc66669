// Which company raised the round?
MATCH (this:FundingRound {id: $id})
MATCH (this)<-[role1:OBJECT|CANONICAL_OBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {predicate: 'RAISED', stance: 'ASSERTS'})
  -[role2:SUBJECT|CANONICAL_SUBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(node:Company)
WHERE node <> this AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
