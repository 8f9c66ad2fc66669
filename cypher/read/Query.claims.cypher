// Which claims are there?
MATCH (node:Claim)
WHERE ($filter.predicates IS NULL OR node.predicate IN $filter.predicates)
  AND ($filter.modalities IS NULL OR node.modality IN $filter.modalities)
  AND EXISTS {
    (node)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
RETURN node
ORDER BY node.predicate, node.id
