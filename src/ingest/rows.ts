// Checked records → the rows that the statements in cypher/write take. A row's `hash` is over all it says: equal hash, equal row.

import { canonicalJson, sha256 } from '../domain/canonical.ts'
import { QUALIFIERS } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import { type Judgement, judgementId } from '../domain/judgement.ts'
import { predicateDefinition } from '../domain/predicate.ts'
import type { Source } from '../domain/source.ts'
import { sortNumber, valueInWords } from '../domain/value.ts'
import type { CheckedCitation, CheckedClaim } from './checked.ts'
import type { NameRow } from './names.ts'

export interface HashedRow {
  id: string
  hash: string
}

export interface DescriptionRow extends HashedRow {
  /** 'Source', or the entity's kind. */
  kind: string
  properties: Record<string, unknown>
  names: NameRow[]
  references: { source: string; drawsOn: string }[]
}

export interface CitationRow extends HashedRow {
  claim: string
  source: string
  assertedBy: string | undefined
  properties: Record<string, unknown>
}

export interface JudgementRow extends HashedRow {
  claim: string | undefined
  /** Ids: of a pair, or of the entity that a name means. */
  entities: string[] | undefined
  properties: Record<string, unknown>
}

/** A row with the hash of all that it says. */
export const hashed = <T extends { id: string }>(row: T): T & HashedRow => ({
  ...row,
  hash: sha256(canonicalJson(row)),
})

export function entityRow({ id, kind, name, aliases, description, note }: Entity): DescriptionRow {
  const names = new Map<string, NameRow>()
  for (const alias of [{ name, kind: 'NAME' as const, language: undefined, script: undefined }, ...aliases]) {
    // A script that nobody states is that of the letters.
    const stated = alias.script === undefined ? [] : [alias.script]
    const key = canonicalJson([id, alias.name, alias.language ?? '', alias.kind, ...stated])
    names.set(key, { entity: id, entityKind: kind, key, ...alias })
  }
  return hashed({
    id,
    kind,
    properties: { name, description, note },
    names: [...names.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    references: [],
  })
}

export function sourceRow(source: Source, textSha256: string | undefined): DescriptionRow {
  const { id, title, publisher, authors, publishedOn, url, kind, language, licence, drawsOn, note } = source
  const properties = {
    title,
    publisher,
    authors,
    publishedOn: publishedOn?.date,
    publishedOnInferred: publishedOn?.inferred,
    url,
    sourceKind: kind,
    language,
    licence,
    note,
    textSha256,
  }
  const references = [...new Set(drawsOn)].sort().map(origin => ({ source: id, drawsOn: origin }))
  return hashed({ id, kind: 'Source', properties, names: [], references })
}

export interface ClaimRow {
  id: string
  subject: string
  object: string | undefined
  properties: Record<string, unknown>
}

export function claimRow({ id, content }: Pick<CheckedClaim, 'id' | 'content'>): ClaimRow {
  const { subject, object, predicate, value, modality, stance } = content
  const { type: valueType, ...figures } = value ?? { type: undefined }
  const caption = [predicateDefinition(predicate).label, value && valueInWords(value)].filter(Boolean).join(' ')
  const qualifiers = Object.fromEntries(QUALIFIERS.map(name => [name, content[name]]))
  const properties = {
    predicate,
    modality,
    stance,
    valueType,
    ...figures,
    amountSort: value && sortNumber(value),
    ...qualifiers,
    // What Neo4j Browser writes on the node.
    label: caption.length > 60 ? `${caption.slice(0, 59)}…` : caption,
  }
  return { id, subject, object, properties }
}

export function citationRow(claim: string, citation: CheckedCitation): CitationRow {
  const { id, source, assertedBy, occurrence: _, derivation, ...properties } = citation
  const context = derivation?.context
  const derived = {
    derivationKind: derivation?.kind,
    derivation: derivation?.sentence,
    derivationGiven: derivation?.given,
    // The second quote of CONTEXT, and where it stands.
    derivationSource: context?.source,
    derivationQuote: context?.quote,
    derivationStart: context?.start,
    derivationEnd: context?.end,
    derivationSha256: context?.sha256,
  }
  return hashed({ id, claim, source, assertedBy, properties: { ...properties, ...derived } })
}

export function judgementRow(dataset: string, judgement: Judgement): JudgementRow {
  const { claim, a, b, entity, ...properties } = judgement
  const entities = a === undefined ? (entity === undefined ? undefined : [entity]) : [a, b!].sort()
  return hashed({ id: judgementId(dataset, judgement), claim, entities, properties })
}
