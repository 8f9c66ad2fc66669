// A hundred claims with all that a table of them shows.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (claim:Claim {predicate: $predicate})
  WHERE claim.id > $claim AND EXISTS {
    (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  RETURN claim ORDER BY claim.predicate, claim.id LIMIT 100
}
RETURN collect({
  id: claim.id, predicate: claim.predicate, modality: claim.modality, stance: claim.stance, asOf: claim.asOf,
  value: claim {.amount, .currency, .number, .unit, .text, .date},
  subject: COLLECT {
    MATCH (claim)-[about:SUBJECT|CANONICAL_SUBJECT]->(subject:Entity)<-[shown:DESCRIBES]-(:Dataset)
    WHERE about.since <= epoch < coalesce(about.until, epoch + 1) AND shown.since <= epoch < coalesce(shown.until, epoch + 1)
    RETURN {id: subject.id, name: shown.name} ORDER BY shown.dataset LIMIT 1
  }[0],
  object: COLLECT {
    MATCH (claim)-[to:OBJECT|CANONICAL_OBJECT]->(object:Entity)<-[shown:DESCRIBES]-(:Dataset)
    WHERE to.since <= epoch < coalesce(to.until, epoch + 1) AND shown.since <= epoch < coalesce(shown.until, epoch + 1)
    RETURN {id: object.id, name: shown.name} ORDER BY shown.dataset LIMIT 1
  }[0],
  citations: COLLECT {
    MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
    WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
    WITH citation, source ORDER BY source.id, citation.start, citation.id LIMIT 5
    RETURN {id: citation.id, quote: citation.quote, source: COLLECT {
      MATCH (source)<-[shown:DESCRIBES]-(:Dataset)
      WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
      RETURN {id: source.id, title: shown.title, publisher: shown.publisher} ORDER BY shown.dataset LIMIT 1
    }[0]}
  }
}) AS answer
