// A natural graph for Neo4j Browser: subject -[predicate]-> object, with the number of live claims that say so.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (citation:Citation) WHERE citation.since > graph.derivedEpoch
  RETURN citation
  UNION
  MATCH (citation:Citation) WHERE citation.until > graph.derivedEpoch
  RETURN citation
}
MATCH (subject:Entity)<-[:SUBJECT]-(touched:Claim)-[:CITES]->(citation), (touched)-[:OBJECT]->(object:Entity)
WITH DISTINCT subject, touched.predicate AS predicate, object
WITH subject, predicate, object, COUNT {
  MATCH (subject)<-[:SUBJECT]-(claim:Claim {predicate: predicate, stance: 'ASSERTS'})-[:OBJECT]->(object)
  WHERE EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.until IS NULL }
} AS claims
CALL (subject, predicate, object) {
  MATCH (subject)-[edge]->(object)
  WHERE type(edge) = predicate
  DELETE edge
}
WITH subject, predicate, object, claims
WHERE claims > 0
CREATE (subject)-[edge:$(predicate)]->(object)
SET edge.claims = claims
