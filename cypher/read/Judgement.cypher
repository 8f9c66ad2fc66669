// What was decided, why, when and by whom.
MATCH (this:Judgement {id: $id})
RETURN 'Judgement' AS __typename, this.id AS id, this.verdict AS verdict, this.reason AS reason, this.author AS author, this.date AS date,
  this.dataset AS dataset, this.canonical AS canonical, this.name AS name
