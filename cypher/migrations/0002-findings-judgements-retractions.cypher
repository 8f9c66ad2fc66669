// What is found (conflicts and checks), what is judged, and which sources are retracted. All of them come and go by epochs.
CREATE CONSTRAINT finding_id_since FOR (finding:Finding) REQUIRE (finding.id, finding.since) IS UNIQUE;
CREATE CONSTRAINT judgement_id_since FOR (judgement:Judgement) REQUIRE (judgement.id, judgement.since) IS UNIQUE;
CREATE CONSTRAINT retraction_source_since FOR (retraction:Retraction) REQUIRE (retraction.source, retraction.since) IS UNIQUE;
CREATE INDEX finding_subject_predicate FOR (finding:Finding) ON (finding.subject, finding.predicate);
CREATE INDEX finding_since FOR (finding:Finding) ON (finding.since);
CREATE INDEX finding_until FOR (finding:Finding) ON (finding.until);
CREATE INDEX conflict_id FOR (conflict:Conflict) ON (conflict.id);
CREATE INDEX conflict_kind_id FOR (conflict:Conflict) ON (conflict.kind, conflict.id);
CREATE INDEX judgement_dataset FOR (judgement:Judgement) ON (judgement.dataset);
CREATE INDEX judgement_since FOR (judgement:Judgement) ON (judgement.since);
CREATE INDEX judgement_until FOR (judgement:Judgement) ON (judgement.until);
CREATE INDEX epoch_published_at FOR (epoch:Epoch) ON (epoch.publishedAt);
