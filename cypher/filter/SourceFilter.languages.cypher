// Which sources are in one of these languages? By the description that is shown.
MATCH (:Dataset)-[shown:DESCRIBES]->(node:Source)
WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  AND shown.language IN $value
  AND NOT EXISTS {
    (:Dataset)-[other:DESCRIBES]->(node)
    WHERE other.since <= $epoch < coalesce(other.until, $epoch + 1) AND other.dataset < shown.dataset
  }
RETURN DISTINCT node
