// Which claims are there?
MATCH (node:Claim)
WHERE EXISTS {
  (node)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node
ORDER BY node.predicate, node.id
