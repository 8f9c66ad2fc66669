// Who funded whom, and how much? Money that a live claim names, largest first within a currency.
MATCH (investor:Entity)<-[by:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim)-[to:OBJECT|CANONICAL_OBJECT]->(funded:Entity)
WHERE by.until IS NULL AND to.until IS NULL AND claim.predicate IN ['INVESTED_IN', 'PARTICIPATED_IN'] AND NOT claim:Withdrawn
RETURN investor.name AS investor, claim.predicate AS predicate, funded.name AS funded, claim.amount AS amount, claim.currency AS currency
ORDER BY currency, claim.amountSort DESC, investor
