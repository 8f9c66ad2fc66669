// Whose opinion or forecast is it?
MATCH (this:Claim {id: $id})
MATCH (node:Record {id: this.holder})
RETURN node
LIMIT 1
