// Which sources does it build on?
MATCH (this:Source {id: $id})
MATCH (this)-[reference:DRAWS_ON]->(node:Source)
WHERE reference.since <= $epoch < coalesce(reference.until, $epoch + 1)
RETURN DISTINCT node
ORDER BY node.id
