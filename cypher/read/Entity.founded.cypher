// What did it found?
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'FOUNDED', stance: 'ASSERTS'})-[:OBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
