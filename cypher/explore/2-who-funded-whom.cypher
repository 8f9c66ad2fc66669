// Who funded whom, and how much? Money that a live claim names, largest first within a currency.
MATCH (investor:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(funded:Entity)
WHERE claim.predicate IN ['INVESTED_IN', 'PARTICIPATED_IN'] AND NOT claim:Withdrawn
RETURN investor.name AS investor, claim.predicate AS predicate, funded.name AS funded, claim.amount AS amount, claim.currency AS currency
ORDER BY currency, claim.amountSort DESC, investor
