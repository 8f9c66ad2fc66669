// Under which other names is the entity known? Every live name but the one that is shown, also of the entities that became it.
MATCH (this:Entity {id: $id})
CALL (this) {
  MATCH (:Dataset)-[description:DESCRIBES]->(this)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  RETURN description.name AS shown
  ORDER BY description.dataset
  LIMIT 1
}
CALL (this) {
  RETURN this AS member
  UNION
  MATCH (this)<-[pointer:CANONICAL]-(member:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  RETURN member
}
MATCH (alias:Alias)-[naming:NAMES]->(member)
WHERE naming.since <= $epoch < coalesce(naming.until, $epoch + 1) AND alias.name <> shown
RETURN DISTINCT alias.name AS name, alias.language AS language, alias.script AS script, alias.kind AS kind
ORDER BY name, kind, language, script
