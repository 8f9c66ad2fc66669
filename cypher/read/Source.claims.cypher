// Which claims cite the source?
MATCH (this:Source {id: $id})
MATCH (this)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
RETURN DISTINCT node
ORDER BY node.predicate, node.id
