// Texts of these sources that only the descriptions have that are taken back next.
MATCH (:Dataset {id: $dataset})-[:DESCRIBES]->(source:Source)
WITH DISTINCT source
MATCH (source)<-[text:TEXT_OF]-(document:Document)
WHERE NOT EXISTS {
  (source)<-[description:DESCRIBES]-(:Dataset)
  WHERE description.textSha256 = document.sha256 AND description.since <> $epoch
}
CALL (text, document) {
  DELETE text
  WITH document
  WHERE NOT EXISTS { (document)-[:TEXT_OF]->() }
  DELETE document
} IN TRANSACTIONS OF 2000 ROWS
