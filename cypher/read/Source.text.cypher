// What does the source say, to the letter? The text of the description that is shown.
MATCH (this:Source {id: $id})
CALL (this) {
  MATCH (:Dataset)-[description:DESCRIBES]->(this)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.textSha256 AS sha256
  ORDER BY description.dataset
  LIMIT 1
}
MATCH (document:Document {sha256: sha256})
RETURN document.text AS value
