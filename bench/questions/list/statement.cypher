// 25 companies with their claims and citations.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (company:Entity {kind: 'Company'})
  WHERE company.id > $after AND EXISTS {
    (company)<-[live:DESCRIBES]-(:Dataset) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  } AND NOT EXISTS {
    (company)-[pointer:CANONICAL]->() WHERE pointer.since <= epoch < coalesce(pointer.until, epoch + 1)
  }
  RETURN company ORDER BY company.kind, company.id LIMIT 25
}
WITH company, epoch, COLLECT {
  MATCH (company)<-[shown:DESCRIBES]-(:Dataset)
  WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
  RETURN shown.name ORDER BY shown.dataset LIMIT 1
}[0] AS name, COLLECT {
  MATCH (company)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim)
  WHERE role.since <= epoch < coalesce(role.until, epoch + 1) AND EXISTS {
    (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  WITH DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT 20
  RETURN {
    id: claim.id, predicate: claim.predicate, asOf: claim.asOf, value: claim {.amount, .currency, .number, .unit, .text, .date},
    citations: COLLECT {
      MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
      WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
      RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 5
    }
  }
} AS claims
RETURN collect({id: company.id, name: name, claims: claims}) AS answer
