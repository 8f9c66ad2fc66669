// What lists start at and are ordered by: amounts of a currency, numbers of a unit, dates, ids of all entities; what is open, and what a
// publisher brought out.
CREATE INDEX claim_currency_amount_id FOR (claim:Claim) ON (claim.currency, claim.amountSort, claim.id);
CREATE INDEX claim_unit_amount_id FOR (claim:Claim) ON (claim.unit, claim.amountSort, claim.id);
CREATE INDEX claim_predicate_currency_amount_id FOR (claim:Claim) ON (claim.predicate, claim.currency, claim.amountSort, claim.id);
CREATE INDEX claim_as_of_id FOR (claim:Claim) ON (claim.asOf, claim.id);
CREATE INDEX entity_id FOR (entity:Entity) ON (entity.id);
CREATE INDEX conflict_subject_id FOR (conflict:Conflict) ON (conflict.subject, conflict.id);
CREATE INDEX conflict_state FOR (conflict:Conflict) ON (conflict.state);
CREATE INDEX describes_publisher FOR ()-[description:DESCRIBES]-() ON (description.publisher);
