// Which of these claims does anything live carry?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE EXISTS {
  (claim)-[:CITES]->(citation:Citation)
  WHERE citation.until IS NULL OR citation.held
}
RETURN claim.id AS id
