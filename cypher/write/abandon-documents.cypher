// Texts of these sources that no description ever had: they came with descriptions that were taken back.
MATCH (:Dataset {id: $dataset})-[:DESCRIBES]->(source:Source)
WITH DISTINCT source
MATCH (source)<-[text:TEXT_OF]-(document:Document)
WHERE NOT EXISTS {
  (source)<-[description:DESCRIBES]-(:Dataset)
  WHERE description.textSha256 = document.sha256
}
CALL (text, document) {
  DELETE text
  WITH document
  WHERE NOT EXISTS { (document)-[:TEXT_OF]->() }
  DELETE document
} IN TRANSACTIONS OF 2000 ROWS
