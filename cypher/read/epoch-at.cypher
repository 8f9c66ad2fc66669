// Which epoch is published, which one is asked for (by number, by time, or the published one), and when was that published?
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS published, COLLECT {
  MATCH (epoch:Epoch)
  WHERE epoch.number <= graph.epoch AND epoch.publishedAt <= datetime($knownAt)
  RETURN epoch.number
  ORDER BY epoch.number DESC
  LIMIT 1
} AS known
WITH published, CASE WHEN $knownAt IS NULL THEN coalesce($number, published) ELSE coalesce(known[0], 0) END AS number
OPTIONAL MATCH (epoch:Epoch {number: number})
RETURN published, number, toString(epoch.publishedAt) AS publishedAt
