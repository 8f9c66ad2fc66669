// Which other entity did these become?
UNWIND $ids AS id
MATCH (member:Record {id: id})-[pointer:CANONICAL]->(canonical)
USING INDEX SEEK member:Record(id)
WHERE pointer.until IS NULL
RETURN member.id AS id, canonical.id AS canonical
