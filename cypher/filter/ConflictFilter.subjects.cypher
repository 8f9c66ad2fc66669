// Which conflicts are about one of these entities? One that became another is found as that.
MATCH (written:Record)-[pointers:CANONICAL*0..1]->(entity:Entity)
MATCH (node:Conflict)
WHERE written.id IN $value
  AND all(pointer IN pointers WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1))
  AND node.subject = entity.id AND node.id IS NOT NULL
RETURN DISTINCT node
