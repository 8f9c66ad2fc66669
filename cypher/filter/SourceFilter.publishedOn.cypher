// Which sources were published in this range? By the description that is shown.
MATCH (:Dataset)-[shown:DESCRIBES]->(node:Source)
WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  AND split(shown.publishedOn, '/')[0] <= $value.last
  AND split(shown.publishedOn, '/')[-1] >= left($value.first, size(split(shown.publishedOn, '/')[-1]))
  AND NOT EXISTS {
    (:Dataset)-[other:DESCRIBES]->(node)
    WHERE other.since <= $epoch < coalesce(other.until, $epoch + 1) AND other.dataset < shown.dataset
  }
RETURN DISTINCT node
