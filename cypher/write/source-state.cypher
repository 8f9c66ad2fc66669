// Is there such a source, and since when, why, is it retracted?
MATCH (source:Source {id: $source})
OPTIONAL MATCH (source)<-[:OF]-(retraction:Retraction)
WHERE retraction.until IS NULL
RETURN retraction.since AS since, retraction.reason AS reason
