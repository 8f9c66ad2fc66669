// Which records, claims, citations, conflicts and judgements have these ids? An entity that became another answers with that.
CALL () {
  UNWIND $ids AS wanted
  MATCH (written:Record {id: wanted})
  OPTIONAL MATCH (written)-[pointer:CANONICAL]->(canonical:Entity)
  WHERE pointer.since <= $epoch < coalesce(pointer.until, $epoch + 1)
  WITH wanted, coalesce(canonical, written) AS node
  WHERE EXISTS {
    (:Dataset)-[description:DESCRIBES]->(node)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
  RETURN node, wanted
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Claim {id: wanted})
  WHERE EXISTS {
    (node)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  RETURN node, wanted
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Citation {id: wanted})
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
  RETURN node, wanted
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Conflict {id: wanted})
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
  RETURN node, wanted
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Judgement {id: wanted})-[:ON]->(judged)
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
    AND (judged:Entity OR EXISTS {
      (judged)-[:CITES]->(citation:Citation)
      WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
    })
  RETURN node, wanted
}
RETURN node, wanted
ORDER BY node.id
