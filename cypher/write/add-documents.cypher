// The verbatim texts of sources, by content: a text that changes is another document, and old citations keep theirs.
UNWIND $rows AS row
MATCH (source:Record {id: row.source})
MERGE (document:Document {sha256: row.sha256})
  ON CREATE SET document.text = row.text
MERGE (document)-[:TEXT_OF]->(source)
