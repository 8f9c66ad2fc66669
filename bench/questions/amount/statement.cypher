// Claims of an amount of dollars in a range, the largest first.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (claim:Claim)
  WHERE claim.currency = 'USD' AND claim.amountSort >= $min AND claim.amountSort <= $max AND claim.id IS NOT NULL AND EXISTS {
    (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  RETURN claim ORDER BY claim.currency DESC, claim.amountSort DESC, claim.id DESC LIMIT 20
}
RETURN collect({
  id: claim.id, predicate: claim.predicate, asOf: claim.asOf, value: claim {.amount, .currency},
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
}) AS answer
