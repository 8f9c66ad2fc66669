// Which claim do the words carry?
MATCH (this:Citation {id: $id})
MATCH (this)<-[:CITES]-(node:Claim)
RETURN node
LIMIT 1
