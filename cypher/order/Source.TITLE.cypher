// Sources by the title that is shown.
MATCH (node:Source)
CALL (node) {
  MATCH (:Dataset)-[shown:DESCRIBES]->(node)
  WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  RETURN shown.title AS title
  ORDER BY shown.dataset
  LIMIT 1
}
RETURN node
ORDER BY title, node.id
