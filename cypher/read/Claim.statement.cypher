// What are the claim's subject and object called? (The sentence is put together from them.)
MATCH (this:Claim {id: $id})
MATCH (this)-[role:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]->(entity:Entity)
CALL (entity) {
  MATCH (:Dataset)-[description:DESCRIBES]->(entity)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.name AS name
  ORDER BY description.dataset
  LIMIT 1
}
RETURN [replace(type(role), 'CANONICAL_', ''), name] AS value
