// These claims are new, and written to relate something to an entity that had become another one: they count for that.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:OBJECT]->()-[pointer:CANONICAL]->(canonical)
USING INDEX SEEK claim:Claim(id)
WHERE pointer.until IS NULL
MATCH (claim)-[role:OBJECT|CANONICAL_OBJECT]->(counted:Entity)
WHERE role.until IS NULL AND counted <> canonical
SET role.until = $epoch
CREATE (claim)-[:CANONICAL_OBJECT {since: $epoch}]->(canonical)
