// Which sources are retracted?
MATCH (retraction:Retraction)
WHERE retraction.until IS NULL
RETURN retraction.source AS source
