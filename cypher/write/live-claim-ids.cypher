// Which of these claims does anything live carry that is not of this dataset?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
USING INDEX SEEK claim:Claim(id)
WHERE EXISTS {
  (claim)-[:CITES]->(citation)
  WHERE citation.dataset <> $dataset AND (citation.until IS NULL OR citation.held)
}
RETURN claim.id AS id
