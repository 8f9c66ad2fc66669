// Whom or what does the claim relate its subject to?
MATCH (this:Claim {id: $id})
MATCH (this)-[role:OBJECT|CANONICAL_OBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]->(node:Entity)
RETURN node
LIMIT 1
