// What is claimed of these facts, by live citations; with the parts of what a round raised, and with the rounds of a company that
// is valued. Entities that became another count as that.
UNWIND $facts AS fact
MATCH (about:Record {id: fact.about})
CALL (fact, about) {
  MATCH (about)<-[link:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: fact.predicate})
  WHERE link.until IS NULL
  RETURN claim, 'CLAIM' AS role
  UNION
  WITH fact, about
  WHERE fact.predicate = 'AMOUNT_RAISED'
  MATCH (about)<-[link:OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN'})
  WHERE link.until IS NULL
  RETURN claim, 'PART' AS role
  UNION
  WITH fact, about
  WHERE fact.predicate = 'VALUATION'
  MATCH (about)<-[raiser:SUBJECT|CANONICAL_SUBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})
    -[raising:OBJECT|CANONICAL_OBJECT]->(round:Entity)
  WHERE raiser.until IS NULL AND raising.until IS NULL AND EXISTS {
    (raised)-[:CITES]->(citation:Citation)
    WHERE citation.until IS NULL
  }
  MATCH (round)<-[link:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: 'AMOUNT_RAISED', stance: 'ASSERTS'})
  WHERE link.until IS NULL
  RETURN claim, 'ROUND' AS role
}
CALL (claim) {
  MATCH (claim)-[:CITES]->(citation:Citation)-[:FROM]->(source:Source)
  WHERE citation.until IS NULL
  RETURN collect([source.id, citation.lastDigit, citation.statedEquivalent, citation.derivationKind, COLLECT {
    MATCH (:Dataset)-[description:DESCRIBES]->(source)
    WHERE description.until IS NULL
    RETURN description.publishedOn
    ORDER BY description.dataset
    LIMIT 1
  }[0]]) AS citations
}
WITH fact, claim, role, citations
WHERE size(citations) > 0
MATCH (claim)-[about:SUBJECT|CANONICAL_SUBJECT]->(subject:Entity)
WHERE about.until IS NULL
RETURN fact.about AS about, fact.predicate AS predicate, role, properties(claim) AS claim, subject.id AS subject,
  COLLECT {
    MATCH (claim)-[to:OBJECT|CANONICAL_OBJECT]->(object:Entity)
    WHERE to.until IS NULL
    RETURN object.id
  }[0] AS object, COLLECT {
    MATCH (named:Record)-[became:CANONICAL]->(canonical)
    USING INDEX SEEK named:Record(id)
    WHERE named.id IN [claim.round, claim.holder] AND became.until IS NULL
    RETURN [named.id, canonical.id]
  } AS became, citations, COLLECT {
    MATCH (claim)<-[:ON]-(judgement:Judgement)
    WHERE judgement.until IS NULL
    RETURN [judgement.verdict, judgement.reason]
    ORDER BY judgement.dataset, judgement.id
    LIMIT 1
  }[0] AS judgement
