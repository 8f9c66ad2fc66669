// What are the claim's subject and object called? (The sentence is put together from them.)
MATCH (this:Claim {id: $id})
MATCH (this)-[role:SUBJECT|OBJECT]->(entity:Entity)
CALL (entity) {
  MATCH (:Dataset)-[description:DESCRIBES]->(entity)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.name AS name
  ORDER BY description.dataset
  LIMIT 1
}
RETURN [type(role), name] AS value
