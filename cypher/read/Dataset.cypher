// What a dataset contributes.
MATCH (this:Dataset {id: $id})
RETURN 'Dataset' AS __typename, this.id AS id,
  COUNT {
    MATCH (this)-[description:DESCRIBES]->(:Record)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  } AS recordCount,
  COUNT {
    MATCH (citation:Citation {dataset: this.id})
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  } AS citationCount
