// Who and what uses the technology?
MATCH (this:Technology {id: $id})
MATCH (this)<-[:OBJECT]-(claim:Claim {predicate: 'USES_TECHNOLOGY', stance: 'ASSERTS'})-[:SUBJECT]->(node:Entity)
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
