// Which entities of these kinds bear the name, or one that is like it, which of their names are those, and what is shown of them?
MATCH (graph:Graph {id: 'claimgraph'})
WITH coalesce($epoch, graph.epoch) AS epoch
CALL (epoch) {
  MATCH (alias:Alias {normalised: $normalised})-[naming:NAMES]->(:Entity)
  WHERE naming.since <= epoch < coalesce(naming.until, epoch + 1)
  RETURN DISTINCT alias
  ORDER BY alias.key
  LIMIT $limit
  UNION
  CALL db.index.fulltext.queryNodes('alias_forms', $query, {limit: $limit}) YIELD node
  RETURN node AS alias
}
MATCH (alias)-[naming:NAMES]->(written:Entity)
WHERE naming.since <= epoch < coalesce(naming.until, epoch + 1)
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= epoch < coalesce(pointer.until, epoch + 1)
WITH epoch, coalesce(canonical, written) AS entity, alias.name AS name
WHERE entity.kind IN $kinds
WITH epoch, entity, collect(DISTINCT name) AS names
RETURN epoch, entity.id AS id, entity.kind AS kind, names, COLLECT {
  MATCH (:Dataset)-[shown:DESCRIBES]->(entity)
  WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
  RETURN shown {.name, .description, .note}
  ORDER BY shown.dataset
  LIMIT 1
}[0] AS shown
ORDER BY id
