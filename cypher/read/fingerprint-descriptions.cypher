// Everything that live descriptions say, for the fingerprint.
MATCH (dataset:Dataset)-[description:DESCRIBES]->(record:Record)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN {
  id: record.id, labels: labels(record), dataset: dataset.id, description: properties(description),
  names: COLLECT {
    MATCH (alias:Alias)-[naming:NAMES {dataset: dataset.id}]->(record)
    WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1)
    RETURN alias {.key, .name, .language, .kind}
  },
  drawsOn: COLLECT {
    MATCH (record)-[reference:DRAWS_ON {dataset: dataset.id}]->(origin:Source)
    WHERE reference.since <= $epoch < coalesce(reference.until, $epoch + 1)
    RETURN origin.id
  }
} AS record
