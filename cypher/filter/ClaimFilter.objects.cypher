// Which claims have one of these entities as their object? One that became another is found as that.
MATCH (written:Record)-[pointers:CANONICAL*0..1]->(entity:Entity)<-[role:OBJECT|CANONICAL_OBJECT]-(node:Claim)
WHERE written.id IN $value
  AND all(pointer IN pointers WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1))
  AND role.since <= $epoch < coalesce(role.until, $epoch + 1)
RETURN DISTINCT node
