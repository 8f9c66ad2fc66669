// Which entity of these kinds has the id? One that became another answers with that.
MATCH (written:Record {id: $lookup})
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
WITH coalesce(canonical, written) AS node
WHERE node:Entity AND node.kind IN $kinds AND EXISTS {
  (:Dataset)-[description:DESCRIBES]->(node)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN node
