// Whom does the source name for it?
MATCH (this:Citation {id: $id})
MATCH (this)-[:ASSERTED_BY]->(written:Record)
OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
RETURN coalesce(canonical, written) AS node
LIMIT 1
