// Which records does the dataset describe now, and with what content?
MATCH (:Dataset {id: $dataset})-[description:DESCRIBES]->(record:Record)
WHERE description.until IS NULL
RETURN record.id AS id, description.hash AS hash
