// How are these sources described? A row for each dataset that does: the first is the one that is shown.
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[description:DESCRIBES]-(:Dataset)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN source.id AS id, properties(description) AS description, [] AS drawsOn
ORDER BY id, description.dataset
