// Which companies did the investor put money into, directly or through a round that they raised?
// The claims are the investor's own, and those that tie the round to the company, so that every hop is cited.
MATCH (this:Entity {id: $id})
CALL (this) {
  MATCH (this)<-[:SUBJECT]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})-[:OBJECT]->(node:Company)
  WHERE EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  RETURN node, claim
  UNION
  MATCH (this)<-[:SUBJECT]-(participated:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[:OBJECT]->(round:FundingRound)
  WHERE EXISTS {
    (participated)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  MATCH (round)<-[:OBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[:SUBJECT]->(node:Company)
  WHERE EXISTS {
    (raised)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  UNWIND [participated, raised] AS claim
  RETURN node, claim
}
WITH node, claim
WHERE true
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
