// Which entities of these kinds have the id, or bear the name?
CALL () {
  MATCH (node:Record {id: $lookup})
  RETURN node
  UNION
  MATCH (:Alias {normalised: $name})-[naming:NAMES]->(node:Entity)
  WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
  RETURN node
}
WITH node
WHERE node:Entity AND node.kind IN $kinds AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN DISTINCT node
ORDER BY node.id
LIMIT 25
