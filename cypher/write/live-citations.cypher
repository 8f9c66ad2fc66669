// Which citations does the dataset contribute now, and with what content? Those that a retraction holds back are among them.
MATCH (citation:Citation {dataset: $dataset})
WHERE citation.until IS NULL OR citation.held
RETURN citation.id AS id, citation.hash AS hash
