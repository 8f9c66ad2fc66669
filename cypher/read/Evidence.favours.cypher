// For which claims does it speak?
MATCH (this:Evidence {id: $id})
MATCH (this)<-[:HAS_EVIDENCE]-(:Conflict)-[between:BETWEEN]->(node:Claim)
WHERE between.side = this.side
RETURN node
ORDER BY node.id
LIMIT $first
