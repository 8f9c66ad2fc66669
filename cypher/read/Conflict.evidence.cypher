// What speaks for a side of the conflict?
MATCH (this:Conflict {id: $id})
MATCH (this)-[:HAS_EVIDENCE]->(node:Evidence)
RETURN node
ORDER BY node.id
