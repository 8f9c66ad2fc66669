// :Withdrawn on the claims that nothing live carries any more, and on their ended citations, so that hand-written Cypher can
// leave them out.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (citation:Citation) WHERE citation.since > graph.derivedEpoch
  RETURN citation
  UNION
  MATCH (citation:Citation) WHERE citation.until > graph.derivedEpoch
  RETURN citation
}
MATCH (claim:Claim)-[:CITES]->(citation)
WITH claim, collect(citation) AS touched
FOREACH (citation IN [each IN touched WHERE each.until IS NOT NULL] | SET citation:Withdrawn)
WITH claim, EXISTS { (claim)-[:CITES]->(citation:Citation) WHERE citation.until IS NULL } AS live
FOREACH (_ IN CASE WHEN live THEN [1] ELSE [] END | REMOVE claim:Withdrawn)
FOREACH (_ IN CASE WHEN live THEN [] ELSE [1] END | SET claim:Withdrawn)
