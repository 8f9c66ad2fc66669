// Which entities bear a name with these words? The best name of each, best first.
CALL db.index.fulltext.queryNodes('alias_name', $words) YIELD node AS alias, score AS score
MATCH (alias)-[naming:NAMES]->(node:Entity)
WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1) AND node.kind IN $kinds
WITH node, alias, score
ORDER BY score DESC, alias.key
WITH node, collect(alias.name)[0] AS matchedOn, max(score) AS score
RETURN node, matchedOn AS matchedOn, score AS score
ORDER BY score DESC, node.id
LIMIT $first
