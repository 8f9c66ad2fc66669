// Which source has the id?
MATCH (node:Source {id: $lookup})
WHERE EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN node
LIMIT 1
