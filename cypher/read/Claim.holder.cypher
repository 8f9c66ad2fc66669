// Whose opinion or forecast is it?
MATCH (this:Claim {id: $id})
MATCH (written:Record {id: this.holder})
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
RETURN coalesce(canonical, written) AS node
LIMIT 1
