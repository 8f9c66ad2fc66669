// Which entities are there? Those that became another are in that one.
MATCH (node:Entity)
WHERE EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
} AND NOT EXISTS {
  (node)-[pointer:CANONICAL]->(:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
}
RETURN node
ORDER BY node.id
