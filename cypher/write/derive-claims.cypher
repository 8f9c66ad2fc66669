// :Withdrawn on the claims that nothing live carries any more, and on their ended citations, so that hand-written Cypher can
// leave them out.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (claim:Claim:Withdrawn)-[:CITES]->(citation:Citation) WHERE citation.since > graph.derivedEpoch
  RETURN claim, citation
  UNION
  MATCH (claim:Claim)-[:CITES]->(citation:Citation) WHERE citation.until > graph.derivedEpoch
  RETURN claim, citation
}
CALL (claim, citation) {
  FOREACH (_ IN CASE WHEN citation.until IS NOT NULL THEN [1] ELSE [] END | SET citation:Withdrawn)
  WITH claim, EXISTS { (claim)-[:CITES]->(other:Citation) WHERE other.until IS NULL } AS live
  FOREACH (_ IN CASE WHEN live THEN [1] ELSE [] END | REMOVE claim:Withdrawn)
  FOREACH (_ IN CASE WHEN live THEN [] ELSE [1] END | SET claim:Withdrawn)
} IN TRANSACTIONS OF 5000 ROWS
