// Which conflicts are there between claims about the entity?
MATCH (this:Entity {id: $id})
MATCH (node:Conflict {subject: this.id})
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.predicate, node.id
