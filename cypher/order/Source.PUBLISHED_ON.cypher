// Sources by the date that is shown, as it is written; those without one come last.
MATCH (node:Source)
CALL (node) {
  MATCH (:Dataset)-[shown:DESCRIBES]->(node)
  WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  RETURN shown.publishedOn AS publishedOn
  ORDER BY shown.dataset
  LIMIT 1
}
RETURN node
ORDER BY publishedOn IS NULL, publishedOn, node.id
