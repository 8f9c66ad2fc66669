// Which entities of these kinds bear the name? One that became another answers with that.
MATCH (:Alias {normalised: $name})-[naming:NAMES]->(written:Entity)
WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
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
