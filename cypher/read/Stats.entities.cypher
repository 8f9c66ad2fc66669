// How many entities are there?
RETURN COUNT {
  MATCH (entity:Entity)
  WHERE EXISTS {
    (:Dataset)-[description:DESCRIBES]->(entity)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
} AS value
