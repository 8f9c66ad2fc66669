// Is the source retracted, and why?
MATCH (this:Source {id: $id})
MATCH (this)<-[:OF]-(retraction:Retraction)
WHERE retraction.since <= $epoch < coalesce(retraction.until, $epoch + 1)
MATCH (began:Epoch {number: retraction.since})
RETURN retraction.reason AS reason, retraction.since AS epoch, toString(began.publishedAt) AS at
LIMIT 1
