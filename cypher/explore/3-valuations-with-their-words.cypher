// What is each company said to be worth, in which words, from which source?
MATCH (company:Company)<-[about:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: 'VALUATION'})-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
WHERE about.until IS NULL AND NOT citation:Withdrawn
RETURN company.name AS company, claim.label AS claim, citation.quote AS quote, source.publisher AS publisher
ORDER BY company, claim, citation.start
