// Which facts can have conflicts at all, or have some? For when the rates or the rules have changed.
CALL () {
  MATCH (subject:Entity)<-[role:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim)
  WHERE role.until IS NULL
  WITH DISTINCT subject, claim.predicate AS predicate
  WHERE predicate IN $single OR EXISTS {
    (subject)<-[denying:SUBJECT|CANONICAL_SUBJECT]-(denied:Claim {stance: 'DENIES'})
    WHERE denying.until IS NULL AND denied.predicate = predicate
  }
  RETURN subject.id AS about, predicate
  UNION
  MATCH (finding:Finding)
  WHERE finding.since < $epoch AND coalesce(finding.until, $epoch) >= $epoch
  RETURN finding.subject AS about, finding.predicate AS predicate
}
RETURN about, predicate
ORDER BY about, predicate
