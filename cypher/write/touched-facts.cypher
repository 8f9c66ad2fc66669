// Which facts may have other conflicts since this epoch? Those of claims that gained or lost a citation or a judgement, whose source
// is dated otherwise, or whose subject, object, round or holder became another entity or ceased to be one; the whole that a part belongs
// to; and the valuations of a company whose rounds are concerned.
CALL () {
  MATCH (claim:Claim)-[:CITES]->(citation:Citation) WHERE citation.since = $epoch
  RETURN claim
  UNION
  MATCH (claim:Claim)-[:CITES]->(citation:Citation) WHERE citation.until = $epoch
  RETURN claim
  UNION
  MATCH (claim:Claim)<-[:ON]-(judgement:Judgement) WHERE judgement.since = $epoch
  RETURN claim
  UNION
  MATCH (claim:Claim)<-[:ON]-(judgement:Judgement) WHERE judgement.until = $epoch
  RETURN claim
  UNION
  MATCH (:Dataset)-[description:DESCRIBES]->(source:Source) WHERE description.since = $epoch
  MATCH (source)<-[:FROM]-(:Citation)<-[:CITES]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Dataset)-[description:DESCRIBES]->(source:Source) WHERE description.until = $epoch
  MATCH (source)<-[:FROM]-(:Citation)<-[:CITES]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.since = $epoch
  MATCH (member)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until = $epoch
  MATCH (member)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.since = $epoch
  MATCH (claim:Claim {round: member.id})
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.since = $epoch
  MATCH (claim:Claim {holder: member.id})
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until = $epoch
  MATCH (claim:Claim {round: member.id})
  RETURN claim
  UNION
  MATCH (member:Entity)-[pointer:CANONICAL]->(:Entity) WHERE pointer.until = $epoch
  MATCH (claim:Claim {holder: member.id})
  RETURN claim
}
MATCH (claim)-[role:SUBJECT|CANONICAL_SUBJECT]->(subject:Entity)
// Also the one that it counted for until now.
WHERE coalesce(role.until, $epoch) = $epoch
WITH subject, claim.predicate AS said, CASE claim.predicate WHEN 'PARTICIPATED_IN' THEN claim END AS part
WITH DISTINCT subject, said, part
CALL (subject, said, part) {
  WITH subject, said
  WHERE said IN $single OR EXISTS {
    (subject)<-[:SUBJECT|CANONICAL_SUBJECT]-(denied:Claim {stance: 'DENIES'})
    WHERE denied.predicate = said
  }
  RETURN subject.id AS about, said AS predicate
  UNION
  MATCH (part)-[role:OBJECT|CANONICAL_OBJECT]->(round:Entity)
  WHERE coalesce(role.until, $epoch) = $epoch
  RETURN round.id AS about, 'AMOUNT_RAISED' AS predicate
  UNION
  WITH subject, said
  WHERE said = 'AMOUNT_RAISED'
  MATCH (subject)<-[:OBJECT|CANONICAL_OBJECT]-(:Claim {predicate: 'RAISED'})-[:SUBJECT|CANONICAL_SUBJECT]->(company:Entity)
  RETURN company.id AS about, 'VALUATION' AS predicate
  UNION
  WITH subject, said
  WHERE said = 'RAISED'
  RETURN subject.id AS about, 'VALUATION' AS predicate
}
RETURN DISTINCT about, predicate
ORDER BY about, predicate
