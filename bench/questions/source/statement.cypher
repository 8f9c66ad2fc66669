// The claims that a source is cited for.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (source:Record:Source {id: $id})<-[:FROM]-(live:Citation)<-[:CITES]-(claim:Claim)
  WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  RETURN DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT 20
}
RETURN collect({
  id: claim.id, predicate: claim.predicate, asOf: claim.asOf, value: claim {.amount, .currency, .number, .unit, .text, .date},
  subject: COLLECT {
    MATCH (claim)-[about:SUBJECT|CANONICAL_SUBJECT]->(subject:Entity)<-[shown:DESCRIBES]-(:Dataset)
    WHERE about.since <= epoch < coalesce(about.until, epoch + 1) AND shown.since <= epoch < coalesce(shown.until, epoch + 1)
    RETURN {id: subject.id, name: shown.name} ORDER BY shown.dataset LIMIT 1
  }[0],
  citations: COLLECT {
    MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
    WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
    RETURN citation {.id, .quote, .start, .end} ORDER BY source.id, citation.start, citation.id LIMIT 5
  }
}) AS answer
