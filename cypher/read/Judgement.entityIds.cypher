// About which entities is the judgement, by the ids that it was written with?
MATCH (this:Judgement {id: $id})
RETURN COLLECT {
  MATCH (this)-[:ON]->(entity:Entity)
  RETURN entity.id
  ORDER BY entity.id
} AS value
