// Which funding round does the claim's value belong to?
MATCH (this:Claim {id: $id})
MATCH (node:Record {id: this.round})
RETURN node
LIMIT 1
