// The columns of the CSV files: named as the fields of the API are, in an order that stays. New ones come last.

import type { ShownAlias, ShownCitation, ShownClaim, ShownConflict, ShownEntity, ShownSource } from './shown.ts'

/** Undefined: not known, or there is none. */
export type Cell = string | number | boolean | undefined
/** Header → what stands under it. */
export type Columns<T> = Readonly<Record<string, (record: T) => Cell>>

export const SOURCES: Columns<ShownSource> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  publisher: ({ publisher }) => publisher,
  authors: ({ authors }) => authors.join('; '),
  publishedOn: ({ publishedOn }) => publishedOn,
  publishedOnInferred: ({ publishedOnInferred }) => publishedOnInferred,
  url: ({ url }) => url,
  language: ({ language }) => language,
  licence: ({ licence }) => licence,
  drawsOn: ({ drawsOn }) => drawsOn.join(' '),
  sha256: ({ sha256 }) => sha256,
  note: ({ note }) => note,
}

export const ENTITIES: Columns<ShownEntity> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  description: ({ description }) => description,
  formerIds: ({ formerIds }) => formerIds.join(' '),
  note: ({ note }) => note,
}

export const ALIASES: Columns<{ entity: ShownEntity; alias: ShownAlias }> = {
  'entity.id': ({ entity }) => entity.id,
  'entity.name': ({ entity }) => entity.name,
  name: ({ alias }) => alias.name,
  language: ({ alias }) => alias.language,
  script: ({ alias }) => alias.script,
  kind: ({ alias }) => alias.kind,
}

/** A member of the claim's value, where it has that. */
const valued =
  (member: string) =>
  ({ value }: ShownClaim): Cell =>
    (value as Readonly<Record<string, Cell>> | undefined)?.[member]

export const CLAIMS: Columns<ShownClaim> = {
  id: ({ id }) => id,
  'subject.id': ({ subject }) => subject.id,
  'subject.name': ({ subject }) => subject.name,
  predicate: ({ predicate }) => predicate,
  'object.id': ({ object }) => object?.id,
  'object.name': ({ object }) => object?.name,
  amount: valued('amount'),
  currency: valued('currency'),
  number: valued('number'),
  unit: valued('unit'),
  lower: valued('lower'),
  upper: valued('upper'),
  approximate: valued('approximate'),
  text: valued('text'),
  date: valued('date'),
  inferred: valued('inferred'),
  modality: ({ modality }) => modality,
  stance: ({ stance }) => stance,
  rank: ({ rank }) => rank,
  isInferred: ({ isInferred }) => isInferred,
  asOf: ({ qualifiers }) => qualifiers.asOf,
  validFrom: ({ qualifiers }) => qualifiers.validFrom,
  validTo: ({ qualifiers }) => qualifiers.validTo,
  'round.id': ({ qualifiers }) => qualifiers.round,
  tranche: ({ qualifiers }) => qualifiers.tranche,
  basis: ({ qualifiers }) => qualifiers.basis,
  phase: ({ qualifiers }) => qualifiers.phase,
  'holder.id': ({ qualifiers }) => qualifiers.holder,
  role: ({ qualifiers }) => qualifiers.role,
  parts: ({ qualifiers }) => qualifiers.parts,
  statement: ({ statement }) => statement,
  subjectId: ({ subjectId }) => subjectId,
  objectId: ({ objectId }) => objectId,
}

export const CITATIONS: Columns<{ claim: ShownClaim; citation: ShownCitation }> = {
  id: ({ citation }) => citation.id,
  'claim.id': ({ claim }) => claim.id,
  'source.id': ({ citation }) => citation.source.id,
  'source.title': ({ citation }) => citation.source.title,
  quote: ({ citation }) => citation.quote,
  asStated: ({ citation }) => citation.asStated,
  statedEquivalent: ({ citation }) => citation.statedEquivalent,
  start: ({ citation }) => citation.start,
  end: ({ citation }) => citation.end,
  link: ({ citation }) => citation.link,
  attribution: ({ citation }) => citation.attribution,
  'assertedBy.id': ({ citation }) => citation.assertedBy?.id,
  'derivation.kind': ({ citation }) => citation.derivationKind,
  'derivation.explanation': ({ citation }) => citation.derivation,
  subjectAsWritten: ({ citation }) => citation.subjectAsWritten,
  objectAsWritten: ({ citation }) => citation.objectAsWritten,
  dataset: ({ citation }) => citation.dataset,
  sha256: ({ citation }) => citation.sha256,
  note: ({ citation }) => citation.note,
  locator: ({ citation }) => citation.locator,
}

export const CONFLICTS: Columns<ShownConflict> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  state: ({ state }) => state,
  'subject.id': ({ subject }) => subject.id,
  'subject.name': ({ subject }) => subject.name,
  predicate: ({ predicate }) => predicate,
  'object.id': ({ object }) => object?.id,
  'object.name': ({ object }) => object?.name,
  explanation: ({ explanation }) => explanation,
  /** The ids of a side stand together, sides apart. */
  claims: ({ sides }) => sides.map(ids => ids.join(' ')).join(' | '),
  evidence: ({ evidence }) => evidence.join('\n'),
}
