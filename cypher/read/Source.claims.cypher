// Which claims cite the source?
MATCH (this:Source {id: $id})
MATCH (this)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  AND ($filter.predicates IS NULL OR node.predicate IN $filter.predicates)
  AND ($filter.modalities IS NULL OR node.modality IN $filter.modalities)
  AND ($filter.recordedAfter IS NULL OR NOT EXISTS {
    MATCH (node)-[:CITES]->(earlier:Citation)
    MATCH (run:Epoch {number: earlier.since})
    WHERE run.publishedAt <= datetime($filter.recordedAfter) AND (earlier.until IS NULL OR earlier.until > earlier.since)
  })
RETURN DISTINCT node
ORDER BY node.predicate, node.id
