// What does the person lead?
MATCH (this:Person {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'LEADS', stance: 'ASSERTS'})-[:OBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
