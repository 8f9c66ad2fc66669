// Which claims cite the source?
MATCH (this:Source {id: $id})
MATCH (this)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  AND ($filter.predicates IS NULL OR node.predicate IN $filter.predicates)
  AND ($filter.modalities IS NULL OR node.modality IN $filter.modalities)
RETURN DISTINCT node
ORDER BY node.predicate, node.id
