// How two entities are connected by claims: any one shortest way, with the claims on each of its hops.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
MATCH (start:Record {id: $from}), (finish:Record {id: $to})
// Entity, claim, entity, claim, …: four hops are eight steps.
OPTIONAL MATCH way = shortestPath((start)-[:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT*..8]-(finish))
WHERE all(role IN relationships(way) WHERE role.since <= epoch < coalesce(role.until, epoch + 1))
  AND all(stop IN nodes(way) WHERE stop:Entity OR stop.stance = 'ASSERTS' AND EXISTS {
    (stop)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1)
  })
WITH epoch, [stop IN nodes(way) WHERE stop:Entity] AS stops
RETURN CASE WHEN stops IS NULL THEN null ELSE {
  length: size(stops) - 1,
  hops: COLLECT {
    UNWIND range(0, size(stops) - 2) AS index
    WITH stops[index] AS from, stops[index + 1] AS to, index
    WITH from, to, index, COLLECT {
      MATCH (from)<-[one:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim {stance: 'ASSERTS'})
        -[two:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]->(to)
      WHERE one.since <= epoch < coalesce(one.until, epoch + 1) AND two.since <= epoch < coalesce(two.until, epoch + 1)
        AND EXISTS { (claim)-[:CITES]->(live:Citation) WHERE live.since <= epoch < coalesce(live.until, epoch + 1) }
      RETURN DISTINCT claim ORDER BY claim.predicate, claim.id
    } AS claims
    RETURN {
      from: {id: from.id, name: COLLECT {
        MATCH (from)<-[shown:DESCRIBES]-(:Dataset) WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
        RETURN shown.name ORDER BY shown.dataset LIMIT 1
      }[0]},
      to: {id: to.id, name: COLLECT {
        MATCH (to)<-[shown:DESCRIBES]-(:Dataset) WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
        RETURN shown.name ORDER BY shown.dataset LIMIT 1
      }[0]},
      claimCount: size(claims),
      claims: [claim IN claims[0..3] | {id: claim.id, predicate: claim.predicate, citations: COLLECT {
        MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source) WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
        RETURN citation {.id, .quote} ORDER BY source.id, citation.start, citation.id LIMIT 2
      }}]
    } ORDER BY index
  }
} END AS answer
