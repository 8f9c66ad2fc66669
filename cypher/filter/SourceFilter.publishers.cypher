// Which sources are by one of these publishers? By the description that is shown.
MATCH (:Dataset)-[shown:DESCRIBES]->(node:Source)
WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  AND shown.publisher IN $value
  AND NOT EXISTS {
    (:Dataset)-[other:DESCRIBES]->(node)
    WHERE other.since <= $epoch < coalesce(other.until, $epoch + 1) AND other.dataset < shown.dataset
  }
RETURN DISTINCT node
