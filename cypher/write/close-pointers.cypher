// These entities are no longer known by another id, or not by that one.
UNWIND $ids AS id
MATCH (member:Record {id: id})-[pointer:CANONICAL]->()
USING INDEX SEEK member:Record(id)
WHERE pointer.until IS NULL
SET pointer.until = $epoch
