// Whom are most claims about?
MATCH (entity:Entity)<-[:SUBJECT]-(claim:Claim)
WHERE NOT claim:Withdrawn
RETURN entity.name AS entity, entity.kind AS kind, count(claim) AS claims
ORDER BY claims DESC, entity
LIMIT 20
