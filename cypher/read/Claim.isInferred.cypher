// Does no live citation prove the claim's value?
MATCH (this:Claim {id: $id})
RETURN NOT EXISTS {
  (this)-[:CITES]->(citation:Citation)
  WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1) AND coalesce(citation.derivationKind, '') <> 'INFERRED'
} AS value
