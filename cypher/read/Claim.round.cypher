// Which funding round does the claim's value belong to?
MATCH (this:Claim {id: $id})
MATCH (written:Record {id: this.round})
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
RETURN coalesce(canonical, written) AS node
LIMIT 1
