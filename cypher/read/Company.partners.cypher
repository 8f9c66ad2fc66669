// Whom does the company work with, whoever was named first?
MATCH (this:Company {id: $id})
MATCH (this)<-[:SUBJECT|OBJECT]-(claim:Claim {predicate: 'PARTNERED_WITH', stance: 'ASSERTS'})-[:SUBJECT|OBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
