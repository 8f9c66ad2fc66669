// Which records did the dataset describe before this epoch, and with what content?
MATCH (:Dataset {id: $dataset})-[description:DESCRIBES]->(record:Record)
WHERE description.since < $epoch AND coalesce(description.until, $epoch) >= $epoch
RETURN record.id AS id, description.hash AS hash
