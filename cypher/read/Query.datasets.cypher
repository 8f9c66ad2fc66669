// Which datasets does something live come from?
MATCH (node:Dataset)
WHERE EXISTS {
  (node)-[description:DESCRIBES]->(:Record)
  WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
}
RETURN node
ORDER BY node.id
