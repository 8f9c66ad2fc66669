// Which claims are cited from a source that was published in this range? By the description of the source that is shown.
MATCH (:Dataset)-[shown:DESCRIBES]->(source:Source)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  AND shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  AND split(shown.publishedOn, '/')[0] <= $value.last
  AND split(shown.publishedOn, '/')[-1] >= left($value.first, size(split(shown.publishedOn, '/')[-1]))
  AND NOT EXISTS {
    (:Dataset)-[other:DESCRIBES]->(source)
    WHERE other.since <= $epoch < coalesce(other.until, $epoch + 1) AND other.dataset < shown.dataset
  }
RETURN DISTINCT node
