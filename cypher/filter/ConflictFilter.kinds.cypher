// Which conflicts are of one of these kinds?
MATCH (node:Conflict)
WHERE node.kind IN $value
RETURN node
