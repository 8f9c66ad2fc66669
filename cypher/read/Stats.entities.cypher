// How many entities are there?
RETURN COUNT {
  MATCH (entity:Entity)
  WHERE EXISTS {
    (:Dataset)-[description:DESCRIBES]->(entity)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  } AND NOT EXISTS {
    (entity)-[pointer:CANONICAL]->(:Entity)
    WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  }
} AS value
