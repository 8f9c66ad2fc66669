// Which sources are there?
MATCH (node:Source)
WHERE EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN node
ORDER BY node.id
