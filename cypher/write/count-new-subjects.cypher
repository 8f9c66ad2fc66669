// These claims are new, and written about an entity that had become another one: they count for that.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->()-[pointer:CANONICAL]->(canonical)
USING INDEX SEEK claim:Claim(id)
WHERE pointer.until IS NULL
MATCH (claim)-[role:SUBJECT|CANONICAL_SUBJECT]->(counted:Entity)
WHERE role.until IS NULL AND counted <> canonical
SET role.until = $epoch
CREATE (claim)-[:CANONICAL_SUBJECT {since: $epoch}]->(canonical)
