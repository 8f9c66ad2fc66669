// What decides on the best claim about a fact, on agreement and on origins: its rank, its object, what its round and its holder
// became, and for every live citation its source with its date, all that the source draws on, and whom it names.
MATCH (this:Claim {id: $id})
RETURN [
  COLLECT {
    MATCH (this)<-[:ON]-(judgement:Judgement)
    WHERE judgement.since <= $epoch < coalesce(judgement.until, $epoch + 1)
    RETURN judgement.verdict
    ORDER BY judgement.dataset, judgement.id
    LIMIT 1
  }[0],
  COLLECT {
    MATCH (this)-[role:OBJECT|CANONICAL_OBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]->(object:Entity)
    RETURN object.id
  }[0],
  COLLECT {
    MATCH (named:Record)-[became:CANONICAL]->(canonical:Entity)
    WHERE named.id IN [this.round, this.holder] AND became.since <= $epoch < coalesce(became.until, $epoch + 1)
    RETURN [named.id, canonical.id]
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
      OPTIONAL MATCH (origin)-[pointer:CANONICAL]->(known:Entity)
      WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
      RETURN DISTINCT coalesce(known, origin).id
    }]
  }
] AS value
