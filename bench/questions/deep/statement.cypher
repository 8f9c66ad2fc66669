// A company's investors, what else they put money into, and what is said of that: four levels down to the citations.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
MATCH (company:Record:Company {id: $id})
OPTIONAL CALL (company, epoch) {
  CALL (company, epoch) {
    MATCH (company)<-[to:OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})-[by:SUBJECT|CANONICAL_SUBJECT]->(investor:Entity)
    WHERE to.since <= epoch < coalesce(to.until, epoch + 1) AND by.since <= epoch < coalesce(by.until, epoch + 1)
      AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    RETURN investor
    UNION
    MATCH (company)<-[raiser:SUBJECT|CANONICAL_SUBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[raising:OBJECT|CANONICAL_OBJECT]->(round:FundingRound)
    WHERE raiser.since <= epoch < coalesce(raiser.until, epoch + 1) AND raising.since <= epoch < coalesce(raising.until, epoch + 1)
      AND EXISTS { (raised)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    MATCH (round)<-[in:OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[by:SUBJECT|CANONICAL_SUBJECT]->(investor:Entity)
    WHERE in.since <= epoch < coalesce(in.until, epoch + 1) AND by.since <= epoch < coalesce(by.until, epoch + 1)
      AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    RETURN investor
  }
  WITH company, investor WHERE investor <> company
  RETURN investor ORDER BY investor.id LIMIT 5
}
WITH epoch, company, investor, COLLECT {
  CALL (investor, epoch) {
    MATCH (investor)<-[by:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})-[to:OBJECT|CANONICAL_OBJECT]->(owned:Company)
    WHERE to.since <= epoch < coalesce(to.until, epoch + 1) AND by.since <= epoch < coalesce(by.until, epoch + 1)
      AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    RETURN owned
    UNION
    MATCH (investor)<-[by:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[in:OBJECT|CANONICAL_OBJECT]->(round:FundingRound)
    WHERE in.since <= epoch < coalesce(in.until, epoch + 1) AND by.since <= epoch < coalesce(by.until, epoch + 1)
      AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    MATCH (round)<-[raising:OBJECT|CANONICAL_OBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[raiser:SUBJECT|CANONICAL_SUBJECT]->(owned:Company)
    WHERE raiser.since <= epoch < coalesce(raiser.until, epoch + 1) AND raising.since <= epoch < coalesce(raising.until, epoch + 1)
      AND EXISTS { (raised)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
    RETURN owned
  }
  WITH investor, owned WHERE owned <> investor
  WITH owned ORDER BY owned.id LIMIT 5
  RETURN {
    id: owned.id,
    name: COLLECT {
      MATCH (owned)<-[shown:DESCRIBES]-(:Dataset) WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
      RETURN shown.name ORDER BY shown.dataset LIMIT 1
    }[0],
    claims: COLLECT {
      MATCH (owned)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim)
      WHERE role.since <= epoch < coalesce(role.until, epoch + 1)
        AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
      WITH DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT 5
      RETURN {
        id: claim.id, predicate: claim.predicate, asOf: claim.asOf,
        citations: COLLECT {
          MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source) WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
          RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 5
        }
      }
    }
  }
} AS investments
WITH epoch, company, collect(CASE WHEN investor IS NOT NULL THEN {
  id: investor.id,
  name: COLLECT {
    MATCH (investor)<-[shown:DESCRIBES]-(:Dataset) WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
    RETURN shown.name ORDER BY shown.dataset LIMIT 1
  }[0],
  investments: investments
} END) AS investors
RETURN {
  id: company.id,
  name: COLLECT {
    MATCH (company)<-[shown:DESCRIBES]-(:Dataset) WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
    RETURN shown.name ORDER BY shown.dataset LIMIT 1
  }[0],
  investors: investors
} AS answer
