// Records that nobody ever described, with their texts: they came with descriptions that were taken back.
MATCH (record:Record)
WHERE NOT EXISTS { (record)<-[:DESCRIBES]-() }
CALL (record) {
  OPTIONAL MATCH (record)<-[:TEXT_OF]-(document:Document)
  WHERE COUNT { (document)-[:TEXT_OF]->() } = 1
  DETACH DELETE document, record
} IN TRANSACTIONS OF 2000 ROWS
