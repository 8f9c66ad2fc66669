// Empties the database of every node with one of Claimgraph's labels: it is meant to have a database of its own.
MATCH (node:Record|Alias|Document|Claim|Citation|Finding|Evidence|Judgement|Retraction|Dataset|Epoch|Ingest)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
