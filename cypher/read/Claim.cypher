// What a claim says, apart from whom it is about.
MATCH (this:Claim {id: $id})
RETURN 'Claim' AS __typename, this.id AS id, this.predicate AS predicate, this.asOf AS asOf,
  this.modality AS modality, this.stance AS stance,
  this.validFrom AS validFrom, this.validTo AS validTo, this.tranche AS tranche, this.basis AS basis,
  this.phase AS phase, this.role AS role, this.parts AS parts, this.round AS roundId, this.holder AS holderId,
  this.valueType AS valueType, this.amount AS amount, this.currency AS currency, this.number AS number, this.unit AS unit,
  this.lower AS lower, this.upper AS upper, this.approximate AS approximate,
  this.text AS text, this.date AS date, this.inferred AS inferred
