// When was the epoch that is shown published?
MATCH (epoch:Epoch {number: $epoch})
RETURN toString(epoch.publishedAt) AS value
