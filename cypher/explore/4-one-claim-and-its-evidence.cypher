// How is a claim kept? The claim, whom it is about, its citations and their sources, as a graph.
MATCH evidence = (subject:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'VALUATION'})-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
WHERE NOT citation:Withdrawn
RETURN evidence
LIMIT 10
