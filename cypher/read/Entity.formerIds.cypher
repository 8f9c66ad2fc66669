// Under which other ids are there claims about the entity, as they were judged to be about the same?
MATCH (this:Entity {id: $id})
RETURN COLLECT {
  MATCH (this)<-[pointer:CANONICAL]-(member:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  RETURN member.id
  ORDER BY member.id
} AS value
