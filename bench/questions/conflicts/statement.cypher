// Open conflicts of a kind on a predicate, with their claims.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (conflict:Conflict {predicate: $predicate})
  USING INDEX conflict:Conflict(predicate, id)
  WHERE conflict.id IS NOT NULL AND conflict.state = 'OPEN' AND conflict.kind = $kind AND conflict.since <= epoch < coalesce(conflict.until, epoch + 1)
  RETURN conflict ORDER BY conflict.predicate, conflict.id LIMIT 20
}
RETURN collect({
  id: conflict.id, kind: conflict.kind, predicate: conflict.predicate, explanation: conflict.explanation,
  claims: COLLECT {
    MATCH (conflict)-[between:BETWEEN]->(claim:Claim)
    WITH claim, between.side AS side ORDER BY side, claim.id LIMIT 10
    RETURN {
      id: claim.id, asOf: claim.asOf, value: claim {.amount, .currency},
      subject: COLLECT {
        MATCH (claim)-[about:SUBJECT|CANONICAL_SUBJECT]->(subject:Entity)<-[shown:DESCRIBES]-(:Dataset)
        WHERE about.since <= epoch < coalesce(about.until, epoch + 1) AND shown.since <= epoch < coalesce(shown.until, epoch + 1)
        RETURN {id: subject.id, name: shown.name} ORDER BY shown.dataset LIMIT 1
      }[0],
      citations: COLLECT {
        MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
        WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
        RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 5
      }
    }
  }
}) AS answer
