// Which companies did the investor put money into, directly or through a round that they raised?
// The claims are the investor's own, and those that tie the round to the company, so that every hop is cited.
MATCH (this:Entity {id: $id})
CALL (this) {
  MATCH (this)<-[role1:SUBJECT|CANONICAL_SUBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})
    -[role2:OBJECT|CANONICAL_OBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(node:Company)
  WHERE EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  RETURN node, claim
  UNION
  MATCH (this)<-[role3:SUBJECT|CANONICAL_SUBJECT WHERE role3.since <= $epoch < coalesce(role3.until, $epoch + 1)]-(participated:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})
    -[role4:OBJECT|CANONICAL_OBJECT WHERE role4.since <= $epoch < coalesce(role4.until, $epoch + 1)]->(round:FundingRound)
  WHERE EXISTS {
    (participated)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  MATCH (round)<-[role5:OBJECT|CANONICAL_OBJECT WHERE role5.since <= $epoch < coalesce(role5.until, $epoch + 1)]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})
    -[role6:SUBJECT|CANONICAL_SUBJECT WHERE role6.since <= $epoch < coalesce(role6.until, $epoch + 1)]->(node:Company)
  WHERE EXISTS {
    (raised)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  UNWIND [participated, raised] AS claim
  RETURN node, claim
}
WITH this, node, claim
WHERE node <> this
RETURN node, collect(DISTINCT claim) AS claims
ORDER BY node.id
