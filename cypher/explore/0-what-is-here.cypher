// What is here? How many there are of each kind, without what was withdrawn.
MATCH (entity:Entity)
WHERE NOT entity:Withdrawn
RETURN entity.kind AS kind, count(*) AS number
UNION ALL
MATCH (source:Source)
WHERE NOT source:Withdrawn
RETURN 'Source' AS kind, count(*) AS number
UNION ALL
MATCH (claim:Claim)
WHERE NOT claim:Withdrawn
RETURN 'Claim' AS kind, count(*) AS number
UNION ALL
MATCH (citation:Citation)
WHERE NOT citation:Withdrawn
RETURN 'Citation' AS kind, count(*) AS number
UNION ALL
MATCH (conflict:Conflict)
WHERE NOT conflict:Withdrawn
RETURN 'Conflict' AS kind, count(*) AS number
