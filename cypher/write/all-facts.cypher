// Which facts can have conflicts at all? For when the rates or the rules have changed.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN $single OR EXISTS {
  (subject)<-[:SUBJECT]-(denied:Claim {stance: 'DENIES'})
  WHERE denied.predicate = claim.predicate
}
RETURN DISTINCT subject.id AS about, claim.predicate AS predicate
ORDER BY about, predicate
