// These claims are new, and written about an entity that had become another one: they count for that.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(:Entity)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.until IS NULL
MATCH (claim)-[role:SUBJECT|CANONICAL_SUBJECT]->(counted:Entity)
WHERE role.until IS NULL AND counted <> canonical
SET role.until = $epoch
CREATE (claim)-[:CANONICAL_SUBJECT {since: $epoch}]->(canonical)
