// Which claims cite one of these sources?
MATCH (source:Source)<-[:FROM]-(citation:Citation)<-[:CITES]-(node:Claim)
WHERE source.id IN $value AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
RETURN DISTINCT node
