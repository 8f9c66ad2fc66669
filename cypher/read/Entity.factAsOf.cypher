// What is claimed of the entity under one predicate, as of a date (its first and its last day)? Claims that begin later, or had
// ended before, are left out; a claim without a date of its own has that of its sources. Without the date it is Entity.fact.
MATCH (this:Entity {id: $id})
MATCH (this)<-[role:SUBJECT|CANONICAL_SUBJECT WHERE role.since <= $epoch < coalesce(role.until, $epoch + 1)]-(node:Claim {predicate: $predicate})
WHERE EXISTS {
    (node)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  AND ($asOf IS NULL OR CASE
    WHEN coalesce(node.asOf, node.validFrom, node.validTo) IS NOT NULL THEN
      split(coalesce(node.asOf, node.validFrom, ''), '/')[0] <= $asOf.last
      AND (node.asOf IS NOT NULL OR node.validTo IS NULL OR split(node.validTo, '/')[-1] + '~' >= $asOf.first)
    ELSE EXISTS {
      (node)-[:CITES]->(cited:Citation)-[:FROM]->(source:Source)
      WHERE cited.since <= $epoch < coalesce(cited.until, $epoch + 1)
        AND split(coalesce(COLLECT {
          MATCH (:Dataset)-[description:DESCRIBES]->(source)
          WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
          RETURN description.publishedOn
          ORDER BY description.dataset
          LIMIT 1
        }[0], ''), '/')[0] <= $asOf.last
    }
  END)
RETURN DISTINCT node
ORDER BY node.id
