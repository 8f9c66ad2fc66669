// What claims relate to these entities counts for those which they are now, from this epoch on.
UNWIND $ids AS id
MATCH (member:Record {id: id})
OPTIONAL MATCH (member)-[pointer:CANONICAL]->(other:Entity)
WHERE pointer.until IS NULL
WITH member, coalesce(other, member) AS canonical
MATCH (member)<-[:OBJECT]-(claim:Claim)
MATCH (claim)-[role:OBJECT|CANONICAL_OBJECT]->(counted:Entity)
WHERE role.until IS NULL AND counted <> canonical
SET role.until = $epoch
CREATE (claim)-[:CANONICAL_OBJECT {since: $epoch}]->(canonical)
