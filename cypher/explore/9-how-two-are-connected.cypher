// How is High-Flyer connected with Sequoia Capital China? The shortest paths over claims that hold, with the claims on them.
MATCH (start:Record {id: 'high-flyer'})
MATCH (goal:Record {id: 'sequoia-capital-china'})
MATCH path = allShortestPaths((start)-[:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT*..8]-(goal))
WHERE all(role IN relationships(path) WHERE role.until IS NULL)
  AND all(stop IN nodes(path) WHERE stop:Entity OR (stop.stance = 'ASSERTS' AND NOT stop:Withdrawn))
RETURN path
LIMIT 100
