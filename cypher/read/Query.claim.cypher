// Which claim has the id?
MATCH (node:Claim {id: $lookup})
WHERE EXISTS {
  (node)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
}
RETURN node
LIMIT 1
