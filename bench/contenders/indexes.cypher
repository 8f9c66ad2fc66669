// What @neo4j/graphql looks for beside the product's own indexes: companies by their label and id, amounts, conflicts of a kind.
CREATE INDEX rival_company_id IF NOT EXISTS FOR (company:Company) ON (company.id);
CREATE INDEX rival_claim_currency_amount IF NOT EXISTS FOR (claim:Claim) ON (claim.currency, claim.amountSort);
CREATE INDEX rival_conflict_predicate_kind_state IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.predicate, conflict.kind, conflict.state);
