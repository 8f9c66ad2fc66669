// Whom is the conflict about?
MATCH (this:Conflict {id: $id})
MATCH (node:Entity {id: this.subject})
RETURN node
LIMIT 1
