// At which address is the source that the words are from? That of the description that is shown.
MATCH (this:Citation {id: $id})
MATCH (this)-[:FROM]->(source:Source)<-[description:DESCRIBES]-(:Dataset)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN description.url AS value
ORDER BY description.dataset
LIMIT 1
