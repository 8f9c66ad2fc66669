// Who is who: which entity another one became, and from when until when a claim counts for the entity that it was written about.
CREATE INDEX canonical_since FOR ()-[pointer:CANONICAL]-() ON (pointer.since);
CREATE INDEX canonical_until FOR ()-[pointer:CANONICAL]-() ON (pointer.until);
MATCH (:Claim)-[role:SUBJECT|OBJECT]->() WHERE role.since IS NULL CALL (role) { SET role.since = 0 } IN TRANSACTIONS OF 10000 ROWS;
// Claims by the entities that they name beside their subject and object: these may become others as well.
CREATE INDEX claim_round FOR (claim:Claim) ON (claim.round);
CREATE INDEX claim_holder FOR (claim:Claim) ON (claim.holder);
// Names are found by their words, as they are written and in Latin letters, by all of them in one word, by their initials, by the keys that like names share, by the kind
// of what bears them, and by whether nobody gives them any more. Words of any script; Chinese and Japanese by single characters. No word is
// too common to be part of a name.
DROP INDEX alias_name IF EXISTS;
CREATE FULLTEXT INDEX alias_forms FOR (alias:Alias) ON EACH [alias.normalised, alias.latin, alias.joined, alias.initials, alias.keys, alias.entityKind, alias.gone] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE INDEX names_until FOR ()-[naming:NAMES]-() ON (naming.until);
