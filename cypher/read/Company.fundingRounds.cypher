// Which rounds did the company raise?
MATCH (this:Company {id: $id})
MATCH (this)<-[role1:SUBJECT|CANONICAL_SUBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {predicate: 'RAISED', stance: 'ASSERTS'})
  -[role2:OBJECT|CANONICAL_OBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(node:FundingRound)
WHERE node <> this AND EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
