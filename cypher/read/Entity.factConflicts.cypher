// Which conflicts are there between the claims about a fact?
MATCH (this:Entity {id: $id})
MATCH (node:Conflict {subject: this.id, predicate: $predicate})
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN node
ORDER BY node.kind, node.id
