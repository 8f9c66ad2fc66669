// Between which claims are the conflicts and the checks of a fact? (For telling whether it is disputed, and what belongs to a date.)
MATCH (this:Entity {id: $id})
MATCH (node:Finding {subject: this.id, predicate: $predicate})
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN [node:Check, node.id, node.kind, node.state, COLLECT {
  MATCH (node)-[between:BETWEEN]->(claim:Claim)
  RETURN [between.side, claim.id]
}] AS value
