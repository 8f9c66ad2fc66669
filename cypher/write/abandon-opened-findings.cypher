// Taking back what was found at this epoch, with its evidence.
MATCH (finding:Finding)
WHERE finding.since = $epoch
CALL (finding) {
  OPTIONAL MATCH (finding)-[:HAS_EVIDENCE]->(evidence:Evidence)
  DETACH DELETE evidence, finding
} IN TRANSACTIONS OF 2000 ROWS
