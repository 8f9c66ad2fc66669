// Which entities is an open conflict about?
MATCH (node:Entity)
MATCH (conflict:Conflict)
WHERE conflict.subject = node.id AND conflict.id IS NOT NULL AND conflict.state = 'OPEN'
  AND conflict.since <= $epoch < coalesce(conflict.until, $epoch + 1)
RETURN DISTINCT node
