// Which source builds on which, from this epoch on.
UNWIND $rows AS row
MATCH (source:Record {id: row.source})
MATCH (origin:Record {id: row.drawsOn})
CREATE (source)-[:DRAWS_ON {dataset: $dataset, since: $epoch}]->(origin)
