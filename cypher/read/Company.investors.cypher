// Who put money into the company, directly or through a round that it raised?
// The claims are the investor's own, and those that tie the round to the company, so that every hop is cited.
MATCH (this:Company {id: $id})
CALL (this) {
  MATCH (this)<-[:OBJECT]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})-[:SUBJECT]->(node:Entity)
  WHERE EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  RETURN node, claim
  UNION
  MATCH (this)<-[:SUBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[:OBJECT]->(round:FundingRound)
  WHERE EXISTS {
    (raised)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  MATCH (round)<-[:OBJECT]-(participated:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[:SUBJECT]->(node:Entity)
  WHERE EXISTS {
    (participated)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  UNWIND [participated, raised] AS claim
  RETURN node, claim
}
WITH node, claim
WHERE true
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
