// Which conflicts come after this id, on which sides of them are which claims, and what speaks for a side? Those between claims that these
// datasets cite something for.
MATCH (conflict:Conflict)
USING INDEX conflict:Conflict(id)
WHERE conflict.id > $after AND conflict.since <= $epoch < coalesce(conflict.until, $epoch + 1) AND NOT EXISTS {
  (conflict)-[:BETWEEN]->(claim:Claim)
  WHERE NOT EXISTS {
    (claim)-[:CITES]->(citation:Citation)
    WHERE citation.dataset IN $datasets AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
}
WITH conflict
ORDER BY conflict.id
LIMIT $limit
RETURN properties(conflict) AS conflict, COLLECT {
  MATCH (conflict)-[between:BETWEEN]->(claim:Claim)
  RETURN [between.side, claim.id]
  ORDER BY between.side, claim.id
} AS claims, COLLECT {
  MATCH (conflict)-[:HAS_EVIDENCE]->(evidence:Evidence)
  RETURN evidence.text
  ORDER BY evidence.id
} AS evidence
ORDER BY conflict.id
