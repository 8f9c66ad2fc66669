// How are two entities connected? By a shortest chain of claims, each of which relates one entity of the chain to the next, in either direction.
// Neo4j searches from both ends at once and passes by whatever doesn't count: a claim of which nothing live is cited leads nowhere.
// (SHORTEST 1 means the same, and takes ten times as long: it keeps account of all ways to each entity that it has met.)
MATCH (first:Record {id: $from})
MATCH (last:Record {id: $to})
OPTIONAL MATCH (first)-[pointer1:CANONICAL WHERE pointer1.since <= $epoch < coalesce(pointer1.until, $epoch + 1)]->(became1:Entity)
OPTIONAL MATCH (last)-[pointer2:CANONICAL WHERE pointer2.since <= $epoch < coalesce(pointer2.until, $epoch + 1)]->(became2:Entity)
WITH coalesce(became1, first) AS start, coalesce(became2, last) AS goal
WHERE start:Entity AND goal:Entity AND EXISTS {
  (:Dataset)-[description1:DESCRIBES]->(start)
  WHERE description1.since <= $epoch < coalesce(description1.until, $epoch + 1)
} AND EXISTS {
  (:Dataset)-[description2:DESCRIBES]->(goal)
  WHERE description2.since <= $epoch < coalesce(description2.until, $epoch + 1)
}
CALL (start, goal) {
  WITH start, goal
  WHERE start = goal
  RETURN [start] AS stops
  UNION
  WITH start, goal
  WHERE start <> goal
  // Entity, claim, entity, claim, …: four hops are eight steps.
  MATCH path = shortestPath((start)-[:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT*..8]-(goal))
  WHERE all(role IN relationships(path) WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1))
    AND all(stop IN nodes(path) WHERE stop:Entity OR (stop.stance = 'ASSERTS' AND EXISTS {
      (stop)-[:CITES]->(citation:Citation)
      WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
    }))
  RETURN nodes(path) AS stops
}
WITH stops
WHERE size(stops) <= 2 * $maxHops + 1
CALL (stops) {
  UNWIND range(2, size(stops) - 1, 2) AS place
  WITH place, stops[place - 2] AS from, stops[place] AS to
  MATCH (from)<-[role1:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role1.since <= $epoch < coalesce(role1.until, $epoch + 1)]-(claim:Claim {stance: 'ASSERTS'})
    -[role2:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role2.since <= $epoch < coalesce(role2.until, $epoch + 1)]->(to)
  WITH DISTINCT place, from, to, claim
  WHERE EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  WITH place, from, to, collect(claim) AS claims
  ORDER BY place
  RETURN collect({from: from, to: to, claims: claims}) AS hops
}
RETURN hops
