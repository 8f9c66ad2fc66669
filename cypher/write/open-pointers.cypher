// These entities became others, from this epoch on.
UNWIND $rows AS row
MATCH (member:Record {id: row.id})
MATCH (canonical:Record {id: row.canonical})
CREATE (member)-[:CANONICAL {since: $epoch}]->(canonical)
