// Whom is the conflict about?
MATCH (this:Conflict {id: $id})
MATCH (node:Record:Entity {id: this.subject})
RETURN node
LIMIT 1
