// Which company raised the round?
MATCH (this:FundingRound {id: $id})
MATCH (this)<-[:OBJECT]-(claim:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[:SUBJECT]->(node:Company)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
