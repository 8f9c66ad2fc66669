// The companies that an investor put money into, with what they are said to be worth.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL (epoch) {
  MATCH (:Record {id: $id})<-[by:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(invested:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})
    -[into:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]->(company:Company)
  WHERE by.since <= epoch < coalesce(by.until, epoch + 1) AND into.since <= epoch < coalesce(into.until, epoch + 1) AND EXISTS {
    (invested)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  RETURN DISTINCT company ORDER BY company.id LIMIT 20
}
MATCH (company)<-[shown:DESCRIBES]-(:Dataset)
WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
WITH epoch, company, shown ORDER BY company.id, shown.dataset
WITH epoch, company, collect(shown)[0] AS shown
RETURN collect({
  id: company.id, name: shown.name, description: shown.description,
  claims: COLLECT {
    MATCH (company)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: 'VALUATION'})
    WHERE role.since <= epoch < coalesce(role.until, epoch + 1) AND EXISTS {
      (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
    }
    WITH DISTINCT claim ORDER BY claim.id LIMIT 5
    RETURN {
      id: claim.id, asOf: claim.asOf, value: claim {.amount, .currency},
      citations: COLLECT {
        MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
        WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
        RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 5
      }
    }
  }
}) AS answer
