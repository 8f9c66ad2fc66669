// What is found (conflicts and checks), what is judged, and which sources are retracted. All of them come and go by epochs.
CREATE CONSTRAINT finding_id_since FOR (finding:Finding) REQUIRE (finding.id, finding.since) IS UNIQUE;
CREATE CONSTRAINT judgement_id_since FOR (judgement:Judgement) REQUIRE (judgement.id, judgement.since) IS UNIQUE;
CREATE CONSTRAINT retraction_source_since FOR (retraction:Retraction) REQUIRE (retraction.source, retraction.since) IS UNIQUE;
CREATE INDEX finding_subject_predicate FOR (finding:Finding) ON (finding.subject, finding.predicate);
CREATE INDEX finding_until FOR (finding:Finding) ON (finding.until);
CREATE INDEX conflict_id FOR (conflict:Conflict) ON (conflict.id);
CREATE INDEX conflict_predicate_id FOR (conflict:Conflict) ON (conflict.predicate, conflict.id);
CREATE INDEX conflict_subject_predicate FOR (conflict:Conflict) ON (conflict.subject, conflict.predicate);
CREATE INDEX check_subject_predicate FOR (check:Check) ON (check.subject, check.predicate);
CREATE INDEX judgement_dataset FOR (judgement:Judgement) ON (judgement.dataset);
CREATE INDEX judgement_since FOR (judgement:Judgement) ON (judgement.since);
CREATE INDEX judgement_until FOR (judgement:Judgement) ON (judgement.until);
// A citation may need the words of a second source.
CREATE INDEX citation_derivation_source FOR (citation:Citation) ON (citation.derivationSource);
CREATE INDEX epoch_published_at FOR (epoch:Epoch) ON (epoch.publishedAt);
