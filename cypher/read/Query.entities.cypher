// Which entities of these kinds are there?
MATCH (node:Entity)
WHERE node.kind IN $kinds AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN node
ORDER BY node.id
