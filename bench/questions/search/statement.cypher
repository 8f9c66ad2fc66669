// Entities by words of their names, best first.
MATCH (graph:Graph {id: 'claimgraph'})
WITH graph.epoch AS epoch
CALL db.index.fulltext.queryNodes('alias_forms', $phrase, {limit: 20}) YIELD node, score
MATCH (node)-[naming:NAMES]->(written:Entity)
WHERE naming.since <= epoch < coalesce(naming.until, epoch + 1)
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= epoch < coalesce(pointer.until, epoch + 1)
WITH epoch, coalesce(canonical, written) AS entity, max(score) AS score
ORDER BY score DESC, entity.id LIMIT 5
MATCH (entity)<-[shown:DESCRIBES]-(:Dataset)
WHERE shown.since <= epoch < coalesce(shown.until, epoch + 1)
WITH entity, score, shown ORDER BY shown.dataset
WITH entity, score, collect(shown.name)[0] AS name ORDER BY score DESC, entity.id
RETURN collect({id: entity.id, name: name, kind: entity.kind}) AS answer
