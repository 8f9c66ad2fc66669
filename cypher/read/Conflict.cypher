// What a conflict is and why.
MATCH (this:Conflict {id: $id})
RETURN 'Conflict' AS __typename, this.id AS id, this.kind AS kind, this.state AS state, this.explanation AS explanation,
  this.predicate AS predicate
