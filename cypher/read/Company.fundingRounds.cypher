// Which rounds did the company raise?
MATCH (this:Company {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[:OBJECT]->(node:FundingRound)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
