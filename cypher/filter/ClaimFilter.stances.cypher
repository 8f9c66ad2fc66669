// Which claims assert, or deny?
MATCH (node:Claim)
WHERE node.stance IN $value
RETURN node
