// What decides on the best claim about a fact, on agreement and on origins: value, rank, conflicts, and for every live citation its
// source with its date, what the source draws on, and whom it names. (Asked for each claim of the set.)
MATCH (this:Claim {id: $id})
RETURN [
  COLLECT {
    MATCH (this)<-[:ON]-(judgement:Judgement)
    WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
    RETURN judgement.verdict
    ORDER BY judgement.dataset, judgement.id
    LIMIT 1
  }[0],
  COLLECT { MATCH (this)-[:OBJECT]->(object:Entity) RETURN object.id }[0],
  COLLECT {
    MATCH (this)<-[:BETWEEN]-(conflict:Conflict {predicate: this.predicate})
    WHERE conflict.since <= $epoch < coalesce(conflict.until, $epoch + 1)
    RETURN [conflict.id, conflict.state, COLLECT { MATCH (conflict)-[between:BETWEEN]->(other:Claim) RETURN [between.side, other.id] }]
  },
  COLLECT {
    MATCH (this)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
    RETURN [source.id, citation.lastDigit, citation.derivationKind, COLLECT {
      MATCH (:Dataset)-[description:DESCRIBES]->(source)
      WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
      RETURN description.publishedOn
      ORDER BY description.dataset
      LIMIT 1
    }[0], COLLECT {
      MATCH (citation)-[:FROM|ASSERTED_BY]->(:Record)((:Record)-[reference:DRAWS_ON]->(:Record)
        WHERE reference.since <= $epoch < coalesce(reference.until, $epoch + 1)){0,8}(origin:Record)
      RETURN DISTINCT origin.id
    }]
  }
] AS value
