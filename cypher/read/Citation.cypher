// The words of a citation and where they stand.
MATCH (this:Citation {id: $id})
RETURN 'Citation' AS __typename, this.id AS id, this.quote AS quote,
  this.start AS start, this.end AS end,
  this.asStated AS asStated, this.statedEquivalent AS statedEquivalent, this.attribution AS attribution, this.note AS note, this.locator AS locator,
  this.sha256 AS sha256, this.dataset AS dataset,
  this.subjectAsWritten AS subjectAsWritten, this.objectAsWritten AS objectAsWritten,
  this.derivationKind AS derivationKind, this.derivation AS derivation
