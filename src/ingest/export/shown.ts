// What an export hands to other tools: records as the API shows them, under the names of its fields. Several datasets that describe one
// record give one, entities that are judged to be the same are one, and every claim has the sentence that people read.

import type { ALIAS_KINDS } from '../../domain/alias.ts'
import type { ClaimContent, QUALIFIERS } from '../../domain/claim.ts'
import type { EntityKind } from '../../domain/entity.ts'
import type { Predicate } from '../../domain/predicate.ts'
import type { SOURCE_KINDS } from '../../domain/source.ts'
import type { ClaimValue } from '../../domain/value.ts'

/** Members that are undefined are not known. */
export interface ShownSource {
  type: 'source'
  id: string
  title: string
  kind: (typeof SOURCE_KINDS)[number]
  publisher?: string | undefined
  authors: readonly string[]
  /** EDTF: 2026, 2026-05, 2026-05-14, 2025/2026. */
  publishedOn?: string | undefined
  publishedOnInferred: boolean
  url?: string | undefined
  /** BCP 47. */
  language?: string | undefined
  licence?: string | undefined
  note?: string | undefined
  /** Of the verbatim text. */
  sha256?: string | undefined
  /** Ids of sources. */
  drawsOn: readonly string[]
}

export interface ShownEntity {
  type: 'entity'
  id: string
  /** The ids that became this one. */
  formerIds: readonly string[]
  kind: EntityKind
  name: string
  aliases: readonly ShownAlias[]
  description?: string | undefined
  note?: string | undefined
}

export interface ShownAlias {
  name: string
  language?: string | undefined
  script: string
  kind: (typeof ALIAS_KINDS)[number]
}

/** An entity or a source that another record names. */
export interface Named {
  id: string
  kind: EntityKind | 'Source'
  /** Of a source, its title. */
  name: string
}

export type Qualifiers = Readonly<Partial<Record<(typeof QUALIFIERS)[number], string>>>

export interface ShownClaim {
  type: 'claim'
  id: string
  subject: Named
  /** The id of the subject as it was written: another than `subject` has where it became that since. */
  subjectId: string
  predicate: Predicate
  object?: Named | undefined
  objectId?: string | undefined
  value?: ClaimValue | undefined
  modality: ClaimContent['modality']
  stance: ClaimContent['stance']
  /** Set by judgements. */
  rank: string
  /** No citation proves it. */
  isInferred: boolean
  /** `round` and `holder` have the ids by which they are known. */
  qualifiers: Qualifiers
  /** Whose opinion or forecast it is. */
  holder?: Named | undefined
  statement: string
  citations: readonly ShownCitation[]
}

export interface ShownCitation {
  id: string
  dataset: string
  source: Pick<ShownSource, 'id' | 'title' | 'url' | 'publisher'>
  quote: string
  /** Unicode code points of the text with that hash; the end is exclusive. */
  start: number
  end: number
  sha256: string
  /** Where that is in the source's own terms. */
  locator?: string | undefined
  asStated?: string | undefined
  statedEquivalent?: string | undefined
  assertedBy?: Named | undefined
  attribution?: string | undefined
  subjectAsWritten?: string | undefined
  objectAsWritten?: string | undefined
  derivationKind?: string | undefined
  /** For a reader. */
  derivation?: string | undefined
  note?: string | undefined
  /** Opens the source at the quote. */
  link?: string | undefined
}

export interface ShownConflict {
  type: 'conflict'
  id: string
  kind: string
  state: string
  explanation: string
  predicate: Predicate
  subject: Named
  object?: Named | undefined
  /** The ids of the claims, side by side; of a sum, the whole comes first. */
  sides: readonly (readonly string[])[]
  /** What speaks for a side. */
  evidence: readonly string[]
}

export type ShownRecord = ShownSource | ShownEntity | ShownClaim | ShownConflict

export interface ShownCounts {
  sources: number
  entities: number
  claims: number
  citations: number
  conflicts: number
}
