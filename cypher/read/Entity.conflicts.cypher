// Which conflicts are there between claims about the entity?
MATCH (this:Entity {id: $id})
MATCH (node:Conflict {subject: this.id})
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.states IS NULL OR node.state IN $filter.states)
  AND ($filter.predicates IS NULL OR node.predicate IN $filter.predicates)
  AND node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.predicate, node.id
