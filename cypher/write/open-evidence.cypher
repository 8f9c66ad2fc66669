// What speaks for a side of a conflict, and the claim that it rests on.
UNWIND $rows AS row
MATCH (conflict:Finding {id: row.conflict, since: $epoch})
MATCH (claim:Claim {id: row.claim})
CREATE (conflict)-[:HAS_EVIDENCE]->(evidence:Evidence {id: row.id, text: row.text, side: row.side})-[:RESTS_ON]->(claim)
