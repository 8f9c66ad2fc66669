// Which citations did the dataset contribute before this epoch, with what content, and for which claim where they are shown? Those that a
// retraction holds back are among them. What was begun at this epoch and broken off doesn't count.
MATCH (claim:Claim)-[:CITES]->(citation:Citation {dataset: $dataset})
WHERE citation.since < $epoch AND (coalesce(citation.until, $epoch) >= $epoch OR citation.held OR citation.released = $epoch)
RETURN citation.id AS id, citation.hash AS hash, CASE WHEN coalesce(citation.until, $epoch) >= $epoch THEN claim.id END AS claim
