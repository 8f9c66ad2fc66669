// Every interval there has been, for the fingerprint of the history.
CALL () {
  MATCH (claim:Claim)-[:CITES]->(citation:Citation)
  RETURN [claim.id, citation.id, citation.since, citation.until] AS interval
  UNION ALL
  MATCH (dataset:Dataset)-[description:DESCRIBES]->(record:Record)
  RETURN [record.id, dataset.id, description.since, description.until] AS interval
  UNION ALL
  MATCH (finding:Finding)
  RETURN [finding.id, finding.kind, finding.since, finding.until] AS interval
  UNION ALL
  MATCH (judgement:Judgement)
  RETURN [judgement.id, judgement.verdict, judgement.since, judgement.until] AS interval
  UNION ALL
  MATCH (member:Entity)-[pointer:CANONICAL]->(canonical:Entity)
  RETURN [member.id, canonical.id, pointer.since, pointer.until] AS interval
  UNION ALL
  MATCH (retraction:Retraction)
  RETURN [retraction.source, retraction.reason, retraction.since, retraction.until] AS interval
}
RETURN interval
