// What is shown of an entity: the live description of the smallest dataset that has one.
MATCH (this:Entity {id: $id})
MATCH (:Dataset)-[description:DESCRIBES]->(this)
WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
RETURN this.kind AS __typename, this.id AS id, this.kind AS kind, description.name AS name,
  description.description AS description, description.note AS note
ORDER BY description.dataset
LIMIT 1
