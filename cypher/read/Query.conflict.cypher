// Which conflict has the id?
MATCH (node:Conflict {id: $lookup})
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
LIMIT 1
