// Which products did the company develop?
MATCH (this:Company {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'DEVELOPED', stance: 'ASSERTS'})-[:OBJECT]->(node:Product)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
