// The words that carry a claim, from this epoch on; where their source is retracted, or that
// of the words which they need beside their own, they are held back, and have no time of their own.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (source:Record {id: row.source})
CREATE (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source)
SET citation = row.properties, citation.id = row.id, citation.dataset = $dataset, citation.hash = row.hash, citation.since = $epoch
SET citation.until = CASE WHEN row.source IN $retracted OR row.properties.derivationSource IN $retracted THEN $epoch END
SET citation.held = CASE WHEN citation.until IS NOT NULL THEN true END
WITH citation, row
WHERE row.assertedBy IS NOT NULL
MATCH (authority:Record {id: row.assertedBy})
CREATE (citation)-[:ASSERTED_BY]->(authority)
