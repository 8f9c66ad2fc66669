// Which records, claims, citations, conflicts and judgements have these ids?
CALL () {
  UNWIND $ids AS wanted
  MATCH (node:Record {id: wanted})
  WHERE EXISTS {
    (:Dataset)-[description:DESCRIBES]->(node)
    WHERE description.since <= $epoch < coalesce(description.until, $epoch + 1)
  }
  RETURN node
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Claim {id: wanted})
  WHERE EXISTS {
    (node)-[:CITES]->(citation:Citation)
    WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  }
  RETURN node
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Citation {id: wanted})
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
  RETURN node
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Conflict {id: wanted})
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
  RETURN node
  UNION
  UNWIND $ids AS wanted
  MATCH (node:Judgement {id: wanted})-[:ON]->(:Claim)-[:CITES]->(citation:Citation)
  WHERE node.since <= $epoch < coalesce(node.until, $epoch + 1)
    AND citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
  RETURN node
}
RETURN node
ORDER BY node.id
