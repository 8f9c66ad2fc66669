// Which conflicts are in one of these states?
MATCH (node:Conflict)
WHERE node.state IN $value
RETURN node
