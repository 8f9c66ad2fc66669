// What Neo4j Browser shows of a record: the description of the smallest dataset that has a live one, copied onto the node;
// :Withdrawn where nobody describes it any more. The API reads descriptions, never these copies.
MATCH (graph:Graph {id: 'claimgraph'})
CALL (graph) {
  MATCH ()-[opened:DESCRIBES]->(record:Record) WHERE opened.since > graph.derivedEpoch
  RETURN record
  UNION
  MATCH ()-[closed:DESCRIBES]->(record:Record) WHERE closed.until > graph.derivedEpoch
  RETURN record
}
CALL (record) {
  WITH record, COLLECT {
    MATCH (:Dataset)-[description:DESCRIBES]->(record)
    WHERE description.until IS NULL
    RETURN description
    ORDER BY description.dataset
    LIMIT 1
  }[0] AS description
  FOREACH (_ IN CASE WHEN description IS NULL THEN [1] ELSE [] END | SET record:Withdrawn)
  FOREACH (_ IN CASE WHEN description IS NULL THEN [] ELSE [1] END |
    REMOVE record:Withdrawn
    SET record += description {.name, .title, .publisher, .authors, .publishedOn, .url, .language, .licence, .description, .note}
  )
} IN TRANSACTIONS OF 5000 ROWS
