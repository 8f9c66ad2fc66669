// What is shown of an entity: the live description of the smallest dataset that has one.
MATCH (this:Entity {id: $id})
MATCH (:Dataset)-[shown:DESCRIBES]->(this)
WHERE shown.since <= $epoch < coalesce(shown.until, $epoch + 1)
RETURN this.kind AS __typename, this.id AS id, this.kind AS kind, shown.name AS name,
  shown.description AS description, shown.note AS note
ORDER BY shown.dataset
LIMIT 1
