// Of which kind are these ids already, for whomever they stand?
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id, CASE WHEN record:Source THEN 'Source' ELSE record.kind END AS kind
