// Who developed it?
MATCH (this:Entity {id: $id})
MATCH (this)<-[:OBJECT]-(claim:Claim {predicate: 'DEVELOPED', stance: 'ASSERTS'})-[:SUBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
