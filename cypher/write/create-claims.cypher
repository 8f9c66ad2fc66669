// Claims with their citations, in a graph that has no claims yet: nothing has to be looked for.
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
CREATE (claim:Claim)-[:SUBJECT {since: $epoch}]->(subject)
SET claim = row.properties
WITH claim, row
CALL (claim, row) {
  WITH claim, row
  WHERE row.object IS NOT NULL
  MATCH (object:Record {id: row.object})
  CREATE (claim)-[:OBJECT {since: $epoch}]->(object)
}
UNWIND row.citations AS cited
MATCH (source:Record {id: cited.source})
CREATE (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source)
SET citation = cited.properties
WITH citation, cited
WHERE cited.assertedBy IS NOT NULL
MATCH (authority:Record {id: cited.assertedBy})
CREATE (citation)-[:ASSERTED_BY]->(authority)
