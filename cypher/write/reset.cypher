// Empties the graph of everything that Claimgraph writes; migrations and other people's nodes stay.
MATCH (node:Record|Alias|Document|Claim|Citation|Dataset|Epoch)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
