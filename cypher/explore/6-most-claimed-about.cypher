// Whom are most claims about?
MATCH (entity:Entity)<-[about:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim)
WHERE about.until IS NULL AND NOT claim:Withdrawn
RETURN entity.name AS entity, entity.kind AS kind, count(claim) AS claims
ORDER BY claims DESC, entity
LIMIT 20
