// What speaks for a side, in a sentence.
MATCH (this:Evidence {id: $id})
RETURN 'Evidence' AS __typename, this.id AS id, this.text AS text
