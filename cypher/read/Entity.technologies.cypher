// Which technologies does it use?
MATCH (this:Entity {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'USES_TECHNOLOGY', stance: 'ASSERTS'})-[:OBJECT]->(node:Technology)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
