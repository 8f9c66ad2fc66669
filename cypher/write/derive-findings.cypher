// :Withdrawn on what is no longer found or judged, so that hand-written Cypher can leave it out.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH (ended:Finding) WHERE ended.until > graph.derivedEpoch
  RETURN ended
  UNION
  MATCH (ended:Judgement) WHERE ended.until > graph.derivedEpoch
  RETURN ended
}
CALL (ended) {
  SET ended:Withdrawn
} IN TRANSACTIONS OF 5000 ROWS
