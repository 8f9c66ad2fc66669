// Everything that live claims and their live citations say, for the fingerprint.
MATCH (claim:Claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
RETURN {
  claim: properties(claim), citation: properties(citation), source: source.id,
  subject: COLLECT { MATCH (claim)-[:SUBJECT]->(subject:Entity) RETURN subject.id },
  object: COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.id },
  assertedBy: COLLECT { MATCH (citation)-[:ASSERTED_BY]->(authority:Record) RETURN authority.id },
  text: COLLECT { MATCH (document:Document {sha256: citation.sha256})-[:TEXT_OF]->(source) RETURN document.sha256 }
} AS record
