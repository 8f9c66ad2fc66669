// Which entities does a live claim relate to one of these, in either direction? One that became another is found as that.
MATCH (written:Record)-[pointers:CANONICAL*0..1]->(other:Entity)
  <-[role1:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]-(claim:Claim)
  -[role2:SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT]->(node:Entity)
WHERE written.id IN $value.to
  AND all(pointer IN pointers WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1))
  AND role1.since <= $epoch < coalesce(role1.until, $epoch + 1)
  AND role2.since <= $epoch < coalesce(role2.until, $epoch + 1)
  AND claim.stance = 'ASSERTS'
  AND ($value.predicates IS NULL OR claim.predicate IN $value.predicates)
  AND node <> other
  AND EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
RETURN DISTINCT node
