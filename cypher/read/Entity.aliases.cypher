// Under which other names is the entity known? Every live name but the one that is shown.
MATCH (this:Entity {id: $id})
CALL (this) {
  MATCH (:Dataset)-[description:DESCRIBES]->(this)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.name AS shown
  ORDER BY description.dataset
  LIMIT 1
}
MATCH (alias:Alias)-[naming:NAMES]->(this)
WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1) AND alias.name <> shown
RETURN DISTINCT alias.name AS name, alias.language AS language, alias.kind AS kind
ORDER BY name, kind, language
