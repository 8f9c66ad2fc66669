// :Merged on the entities that became another one, so that hand-written Cypher can leave them out.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (member:Entity)-[opened:CANONICAL]->(:Entity) WHERE opened.since > graph.derivedEpoch
  RETURN member
  UNION
  MATCH (member:Entity)-[closed:CANONICAL]->(:Entity) WHERE closed.until > graph.derivedEpoch
  RETURN member
}
CALL (member) {
  WITH member, EXISTS { (member)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until IS NULL } AS merged
  FOREACH (_ IN CASE WHEN merged THEN [1] ELSE [] END | SET member:Merged)
  FOREACH (_ IN CASE WHEN merged THEN [] ELSE [1] END | REMOVE member:Merged)
} IN TRANSACTIONS OF 5000 ROWS
