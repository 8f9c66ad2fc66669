// What is the model said to be comparable to, whichever was named first?
MATCH (this:Model {id: $id})
MATCH (this)<-[:SUBJECT|OBJECT]-(claim:Claim {predicate: 'COMPARABLE_TO', stance: 'ASSERTS'})-[:SUBJECT|OBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
