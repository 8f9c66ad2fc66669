// How many claims of one predicate there are about a hub, and the first of them.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
MATCH (entity:Record {id: $id})
WITH epoch, entity, COUNT {
  MATCH (entity)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: $predicate})
  WHERE role.since <= epoch < coalesce(role.until, epoch + 1) AND EXISTS {
    (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  RETURN DISTINCT claim
} AS total
RETURN {totalCount: total, claims: COLLECT {
  MATCH (entity)<-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: $predicate})
  WHERE role.since <= epoch < coalesce(role.until, epoch + 1) AND EXISTS {
    (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  }
  WITH DISTINCT claim ORDER BY claim.id LIMIT 20
  RETURN {
    id: claim.id, asOf: claim.asOf,
    object: COLLECT {
      MATCH (claim)-[to:OBJECT|CANONICAL_OBJECT]->(object:Entity)<-[shown:DESCRIBES]-(:Dataset)
      WHERE to.since <= epoch < coalesce(to.until, epoch + 1) AND shown.since <= epoch < coalesce(shown.until, epoch + 1)
      RETURN {id: object.id, name: shown.name} ORDER BY shown.dataset LIMIT 1
    }[0],
    citations: COLLECT {
      MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
      WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
      RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 5
    }
  }
}} AS answer
