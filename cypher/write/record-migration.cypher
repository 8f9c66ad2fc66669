// This migration has been applied.
MERGE (migration:Migration {id: $id})
SET migration.checksum = $checksum, migration.appliedAt = datetime()
