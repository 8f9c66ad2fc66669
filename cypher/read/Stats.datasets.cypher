// How many datasets does something live come from?
RETURN COUNT {
  MATCH (dataset:Dataset)
  WHERE EXISTS {
    (dataset)-[description:DESCRIBES]->(:Record)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
} AS value
