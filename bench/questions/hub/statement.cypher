// A page of the claims about a hub, with whom they are about and what carries them.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
MATCH (entity:Record {id: $id})
CALL (entity, epoch) {
  MATCH (entity)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim)
  WHERE role.since <= epoch < coalesce(role.until, epoch + 1)
    AND (claim.predicate > $predicate OR claim.predicate = $predicate AND claim.id > $claim) AND EXISTS {
      (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
    }
  RETURN DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT 20
}
RETURN collect({
  id: claim.id, predicate: claim.predicate, asOf: claim.asOf, value: claim {.amount, .currency, .number, .unit, .text, .date},
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
    RETURN {id: citation.id, quote: citation.quote, source: {id: source.id, title: COLLECT {
      MATCH (source)<-[shown:DESCRIBES]-(:Dataset)
      WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
      RETURN shown.title ORDER BY shown.dataset LIMIT 1
    }[0]}}
  }
}) AS answer
