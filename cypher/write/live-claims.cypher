// Which claims does the dataset cite something for now?
MATCH (claim:Claim)-[:CITES]->(citation:Citation {dataset: $dataset})
WHERE citation.until IS NULL
RETURN DISTINCT claim.id AS id
