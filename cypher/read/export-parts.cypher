// What carries these claims in their datasets, but for what is inferred, and from what does that derive itself? (Empty: from nothing.)
UNWIND $parts AS part
MATCH (claim:Claim {id: part.claim})-[:CITES]->(citation:Citation)
USING INDEX claim:Claim(id)
WHERE citation.dataset = part.dataset AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  AND coalesce(citation.derivationKind, '') <> 'INFERRED'
RETURN part.dataset AS dataset, part.claim AS claim, collect(DISTINCT coalesce(citation.derivationGiven, '')) AS given
