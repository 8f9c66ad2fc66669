// Which entities of these kinds have the id, or bear the name? One that became another answers with that.
CALL () {
  MATCH (written:Record {id: $lookup})
  RETURN written
  UNION
  MATCH (:Alias {normalised: $name})-[naming:NAMES]->(written:Entity)
  WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
  RETURN written
}
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
WITH coalesce(canonical, written) AS node
WHERE node:Entity AND node.kind IN $kinds AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN DISTINCT node
ORDER BY node.id
LIMIT 25
