// What was decided, why, and by whom.
MATCH (this:Judgement {id: $id})
RETURN 'Judgement' AS __typename, this.id AS id, this.verdict AS verdict, this.reason AS reason, this.dataset AS dataset
