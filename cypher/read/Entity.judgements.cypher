// How is it judged whether the entity, or one that became it, is the same as another, or what a name means?
MATCH (this:Entity {id: $id})
CALL (this) {
  RETURN this AS member
  UNION
  MATCH (this)<-[pointer:CANONICAL]-(member:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  RETURN member
}
MATCH (member)<-[:ON]-(node:Judgement)
WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
RETURN DISTINCT node
ORDER BY node.dataset, node.id
