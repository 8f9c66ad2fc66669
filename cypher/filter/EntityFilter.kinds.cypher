// Which entities are of one of these kinds?
MATCH (node:Entity)
WHERE node.kind IN $value
RETURN node
