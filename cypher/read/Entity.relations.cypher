// Which entities does a claim relate it to, in either direction?
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT|OBJECT]-(claim:Claim {stance: 'ASSERTS'})-[:SUBJECT|OBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
