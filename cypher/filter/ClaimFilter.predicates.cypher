// Which claims have one of these predicates?
MATCH (node:Claim)
WHERE node.predicate IN $value
RETURN node
