// The journal of what is written in several transactions, and the one who may write.
CREATE CONSTRAINT ingest_id FOR (ingest:Ingest) REQUIRE ingest.id IS UNIQUE;
CREATE CONSTRAINT lease_id FOR (lease:Lease) REQUIRE lease.id IS UNIQUE;
