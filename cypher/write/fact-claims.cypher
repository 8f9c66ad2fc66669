// What is claimed of these facts, by live citations; with the parts of what a round raised, and with the rounds of a company that
// is valued.
UNWIND $facts AS fact
MATCH (about:Record {id: fact.about})
CALL (fact, about) {
  MATCH (about)<-[:SUBJECT]-(claim:Claim {predicate: fact.predicate})
  RETURN claim, 'CLAIM' AS role
  UNION
  WITH fact, about
  WHERE fact.predicate = 'AMOUNT_RAISED'
  MATCH (about)<-[:OBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN'})
  RETURN claim, 'PART' AS role
  UNION
  WITH fact, about
  WHERE fact.predicate = 'VALUATION'
  MATCH (about)<-[:SUBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[:OBJECT]->(round:Entity)
  WHERE EXISTS {
    (raised)-[:CITES]->(citation:Citation)
    WHERE citation.until IS NULL
  }
  MATCH (round)<-[:SUBJECT]-(claim:Claim {predicate: 'AMOUNT_RAISED', stance: 'ASSERTS'})
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
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN fact.about AS about, fact.predicate AS predicate, role, properties(claim) AS claim, subject.id AS subject,
  COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.id }[0] AS object, citations, COLLECT {
    MATCH (claim)<-[:ON]-(judgement:Judgement)
    WHERE judgement.until IS NULL
    RETURN [judgement.verdict, judgement.reason]
    ORDER BY judgement.dataset, judgement.id
    LIMIT 1
  }[0] AS judgement
