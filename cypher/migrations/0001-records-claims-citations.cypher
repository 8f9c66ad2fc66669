// Records (entities and sources share one namespace of ids), claims, citations and what they are found by.
CREATE CONSTRAINT graph_id FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;
CREATE CONSTRAINT epoch_number FOR (epoch:Epoch) REQUIRE epoch.number IS UNIQUE;
CREATE CONSTRAINT dataset_id FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
CREATE CONSTRAINT record_id FOR (record:Record) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT document_sha256 FOR (document:Document) REQUIRE document.sha256 IS UNIQUE;
CREATE CONSTRAINT alias_key FOR (alias:Alias) REQUIRE alias.key IS UNIQUE;
CREATE CONSTRAINT claim_id FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
// A citation that was withdrawn and came back is a second node of the same id: an interval of its own.
CREATE CONSTRAINT citation_id_since FOR (citation:Citation) REQUIRE (citation.id, citation.since) IS UNIQUE;
CREATE INDEX entity_kind_id FOR (entity:Entity) ON (entity.kind, entity.id);
CREATE INDEX source_id FOR (source:Source) ON (source.id);
CREATE INDEX claim_predicate_id FOR (claim:Claim) ON (claim.predicate, claim.id);
CREATE INDEX alias_normalised FOR (alias:Alias) ON (alias.normalised);
CREATE INDEX citation_dataset FOR (citation:Citation) ON (citation.dataset);
CREATE INDEX citation_since FOR (citation:Citation) ON (citation.since);
CREATE INDEX citation_until FOR (citation:Citation) ON (citation.until);
CREATE INDEX describes_since FOR ()-[description:DESCRIBES]-() ON (description.since);
CREATE INDEX describes_until FOR ()-[description:DESCRIBES]-() ON (description.until);
// Words of any script; Chinese and Japanese by single characters. No word is too common to be part of a name.
CREATE FULLTEXT INDEX alias_name FOR (alias:Alias) ON EACH [alias.normalised] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
// Nothing is published yet. (After its constraint, so that several first starts at once agree on one node.)
MERGE (graph:Graph {id: 'claimgraph'}) ON CREATE SET graph.epoch = 0, graph.derivedEpoch = 0;
