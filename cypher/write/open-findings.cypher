// Conflicts and checks, each between its claims, from this epoch on.
UNWIND $rows AS row
CREATE (finding:Finding:$(row.label))
SET finding = row.properties, finding.id = row.id, finding.hash = row.hash, finding.since = $epoch
WITH finding, row
UNWIND row.members AS member
MATCH (claim:Claim {id: member.claim})
CREATE (finding)-[:BETWEEN {side: member.side}]->(claim)
