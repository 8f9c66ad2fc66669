// How many characters do these texts have?
UNWIND $sha256s AS sha256
MATCH (document:Document {sha256: sha256})
RETURN document.sha256 AS sha256, size(document.text) AS size
