// Between which claims are the conflicts about a fact? (For telling whether the fact is disputed.)
MATCH (this:Entity {id: $id})
MATCH (node:Conflict {subject: this.id, predicate: $predicate})
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN [node.id, node.kind, node.state, COLLECT { MATCH (node)-[between:BETWEEN]->(claim:Claim) RETURN [between.side, claim.id] }] AS value
