// A natural graph for Neo4j Browser: subject -[predicate]-> object, as the entities are known, with the number of live claims that
// say so.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (claim:Claim)-[:CITES]->(citation:Citation) WHERE citation.since > graph.derivedEpoch
  RETURN claim
  UNION
  MATCH (claim:Claim)-[:CITES]->(citation:Citation) WHERE citation.until > graph.derivedEpoch
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.since > graph.derivedEpoch
  MATCH (member)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until > graph.derivedEpoch
  MATCH (member)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
}
// Also between those for which the claim no longer counts.
MATCH (subject:Entity)<-[:SUBJECT|CANONICAL_SUBJECT]-(claim)-[:OBJECT|CANONICAL_OBJECT]->(object:Entity)
WITH DISTINCT subject, claim.predicate AS predicate, object
CALL (subject, predicate, object) {
  WITH COUNT {
    MATCH (subject)<-[about:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: predicate, stance: 'ASSERTS'})
      -[to:OBJECT|CANONICAL_OBJECT]->(object)
    WHERE about.until IS NULL AND to.until IS NULL AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.until IS NULL }
  } AS claims
  CALL (subject, predicate, object) {
    MATCH (subject)-[edge]->(object)
    WHERE type(edge) = predicate
    DELETE edge
  }
  WITH claims
  WHERE claims > 0 AND subject <> object
  CREATE (subject)-[edge:$(predicate)]->(object)
  SET edge.claims = claims
} IN TRANSACTIONS OF 5000 ROWS
