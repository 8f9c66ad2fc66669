// Which sources that these datasets describe are retracted, why, and how many of their citations does that hold back?
MATCH (source:Source)<-[:OF]-(retraction:Retraction)
WHERE retraction.since <= $epoch < coalesce(retraction.until, $epoch + 1) AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(source)
  WHERE description.dataset IN $datasets AND description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN source.id AS source, retraction.reason AS reason, COUNT {
  MATCH (source)<-[:FROM]-(citation:Citation)
  WHERE citation.held AND citation.until <= $epoch AND citation.dataset IN $datasets
  RETURN citation
  UNION
  MATCH (citation:Citation {derivationSource: source.id})
  WHERE citation.held AND citation.until <= $epoch AND citation.dataset IN $datasets
  RETURN citation
} AS citations
ORDER BY source
