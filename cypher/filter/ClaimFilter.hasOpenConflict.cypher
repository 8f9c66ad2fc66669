// Which claims take part in an open conflict?
MATCH (conflict:Conflict {state: 'OPEN'})-[:BETWEEN]->(node:Claim)
WHERE conflict.since <= $epoch < coalesce(conflict.until, $epoch + 1)
RETURN DISTINCT node
