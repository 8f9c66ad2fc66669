// Entities by the name that is shown.
MATCH (node:Entity)
CALL (node) {
  MATCH (:Dataset)-[shown:DESCRIBES]->(node)
  WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
  RETURN shown.name AS name
  ORDER BY shown.dataset
  LIMIT 1
}
RETURN node
ORDER BY name, node.id
