// What does the graph disagree about? Each conflict between its claims, with the words they rest on.
MATCH path = (conflict:Conflict)-[:BETWEEN]->(:Claim)-[:CITES]->(citation:Citation)-[:FROM]->(:Source)
WHERE NOT conflict:Withdrawn AND NOT citation:Withdrawn
RETURN path
LIMIT 200
