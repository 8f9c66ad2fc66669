// Which claims are cited from a source of one of these publishers? By the description of the source that is shown.
MATCH (:Dataset)-[shown:DESCRIBES]->(source:Source)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  AND shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  AND shown.publisher IN $value
  AND NOT EXISTS {
    (:Dataset)-[other:DESCRIBES]->(source)
    WHERE other.since <= $epoch < coalesce(other.until, $epoch + 1) AND other.dataset < shown.dataset
  }
RETURN DISTINCT node
