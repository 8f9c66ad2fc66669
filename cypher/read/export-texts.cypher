// What do these texts say, to the letter?
UNWIND $sha256s AS sha256
MATCH (document:Document {sha256: sha256})
RETURN document.sha256 AS sha256, document.text AS text
