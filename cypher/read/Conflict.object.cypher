// To what do the claims of the conflict relate their subject?
MATCH (this:Conflict {id: $id})
MATCH (node:Record:Entity {id: this.object})
RETURN node
LIMIT 1
