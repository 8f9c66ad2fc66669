// Which conflicts are about one of these predicates?
MATCH (node:Conflict)
WHERE node.predicate IN $value
RETURN node
