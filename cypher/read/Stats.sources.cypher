// How many sources are there?
RETURN COUNT {
  MATCH (source:Source)
  WHERE EXISTS {
    (:Dataset)-[description:DESCRIBES]->(source)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
} AS value
