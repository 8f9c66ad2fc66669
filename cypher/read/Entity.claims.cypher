// Of which claims is the entity the subject or the object?
MATCH (this:Entity {id: $id})
MATCH (this)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]-(node:Claim)
WHERE ($filter.predicates IS NULL OR node.predicate IN $filter.predicates)
  AND ($filter.modalities IS NULL OR node.modality IN $filter.modalities)
  AND ($filter.recordedAfter IS NULL OR NOT EXISTS {
    MATCH (node)-[:CITES]->(earlier:Citation)
    MATCH (run:Epoch {number: earlier.since})
    WHERE run.publishedAt <= datetime($filter.recordedAfter) AND (earlier.until IS NULL OR earlier.until > earlier.since)
  })
  AND EXISTS {
    (node)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
RETURN DISTINCT node
ORDER BY node.predicate, node.id
