// The claims written about these entities count for those which they are now, from this epoch on.
UNWIND $ids AS id
MATCH (member:Record {id: id})
OPTIONAL MATCH (member)-[pointer:CANONICAL]->(other:Entity)
WHERE pointer.until IS NULL
WITH member, coalesce(other, member) AS canonical
MATCH (member)<-[:SUBJECT]-(claim:Claim)
MATCH (claim)-[role:SUBJECT|CANONICAL_SUBJECT]->(counted:Entity)
WHERE role.until IS NULL AND counted <> canonical
SET role.until = $epoch
CREATE (claim)-[:CANONICAL_SUBJECT {since: $epoch}]->(canonical)
