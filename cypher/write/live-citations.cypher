// Which citations does the dataset contribute now, and with what content?
MATCH (citation:Citation {dataset: $dataset})
WHERE citation.until IS NULL
RETURN citation.id AS id, citation.hash AS hash
