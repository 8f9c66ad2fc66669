// Everything that is found, for the fingerprint of what is derived.
MATCH (finding:Finding)
WHERE finding.since <= $epoch < coalesce(finding.until, $epoch + 1)
RETURN {
  finding: properties(finding), labels: labels(finding),
  members: COLLECT { MATCH (finding)-[between:BETWEEN]->(claim:Claim) RETURN [between.side, claim.id] },
  evidence: COLLECT {
    MATCH (finding)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:RESTS_ON]->(claim:Claim)
    RETURN [evidence.text, evidence.side, claim.id]
  }
} AS record
