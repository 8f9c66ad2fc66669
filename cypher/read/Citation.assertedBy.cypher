// Whom does the source name for it?
MATCH (this:Citation {id: $id})
MATCH (this)-[:ASSERTED_BY]->(node:Record)
RETURN node
LIMIT 1
