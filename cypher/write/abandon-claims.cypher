// Claims that nothing ever cited for: they came with citations that were taken back.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:CITES]->() }
CALL (claim) {
  DETACH DELETE claim
} IN TRANSACTIONS OF 2000 ROWS
