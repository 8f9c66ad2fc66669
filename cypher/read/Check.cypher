// What came out of a check, with its arithmetic.
MATCH (this:Check {id: $id})
RETURN 'Check' AS __typename, this.id AS id, this.kind AS kind, this.outcome AS outcome, this.explanation AS explanation
