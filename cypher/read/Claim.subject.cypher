// Whom is the claim about?
MATCH (this:Claim {id: $id})
MATCH (this)-[role:SUBJECT|CANONICAL_SUBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]->(node:Entity)
RETURN node
LIMIT 1
