// The words, and up to so many code points before and after them in the text that they were proved against.
MATCH (this:Citation {id: $id})
MATCH (document:Document {sha256: this.sha256})
WITH this, document, CASE WHEN this.start > $chars THEN this.start - $chars ELSE 0 END AS from
RETURN substring(document.text, from, this.end + $chars - from) AS value
