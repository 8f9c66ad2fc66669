// What does the source say, to the letter?
MATCH (this:Source {id: $id})
MATCH (:Dataset)-[description:DESCRIBES]->(this)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
MATCH (document:Document {sha256: description.textSha256})
RETURN document.text AS value
ORDER BY description.dataset
LIMIT 1
