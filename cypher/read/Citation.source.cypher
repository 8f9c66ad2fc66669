// From which source are the words?
MATCH (this:Citation {id: $id})
MATCH (this)-[:FROM]->(node:Source)
RETURN node
LIMIT 1
