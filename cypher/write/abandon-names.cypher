// Names that nobody ever bore: they came with descriptions that were taken back.
MATCH (alias:Alias)
WHERE NOT EXISTS { (alias)-[:NAMES]->() }
CALL (alias) {
  DELETE alias
} IN TRANSACTIONS OF 2000 ROWS
