// From a proposed claim to a claim as a dataset has it, and what a draft asks beyond the gates, which leave to the curator what dates
// mean, and of whom a quote speaks.

import { brief } from '../domain/brief.ts'
import { findQuote } from '../domain/citation.ts'
import type { CodePoints } from '../domain/code-points.ts'
import { type DraftedEntity, isNamed, nameFinder } from './entities.ts'
import { type Mender, mender } from './mend.ts'
import type { Piece } from './pieces.ts'
import type { ClaimProposal } from './proposal.ts'

/** As it stands in a file, not yet checked by anybody. */
export type ClaimRecord = Readonly<Record<string, unknown>> & { citations: [CitationRecord] }
export type CitationRecord = Readonly<Record<string, unknown>> & { quote: string; occurrence?: number }

export interface DraftedClaim {
  record: ClaimRecord
  piece: Piece
  proposal: ClaimProposal
  /** The quote is the text's in place of the model's. */
  isMended: boolean
  /** Why it can't be shown to the gates: they would take it for another claim than was proposed, or another claim for its double. */
  amiss: string[]
  /** What is asked of a draft beyond the gates, and isn't so. */
  beyond: string[]
}

/** What a proposed claim speaks of: the article, and what the refs of its answer stand for. */
export interface Context {
  text: string
  points: CodePoints
  mend: Mender
  /** Whether the article has the words. */
  stands: (words: string) => boolean
  source: string
  ids: ReadonlyMap<string, string | null>
  entity: FindEntity
}

type FindEntity = (id: unknown) => DraftedEntity | undefined

/** The claim with ids in the place of the refs of its answer. A reference that is none of them stays, for the gates to judge. */
export function draftedClaim(proposal: ClaimProposal, piece: Piece, context: Context): DraftedClaim {
  const { text, points, mend, stands, source, ids, entity } = context
  const named = (ref: string | null): string | null => (ref === null ? null : (ids.get(ref) ?? ref))
  // It must not become another's by chance, whose id is like its ref.
  const lost = refsOf(proposal).filter(([, ref]) => ids.get(ref) === null)
  const quote = text.includes(proposal.quote) ? proposal.quote : (mend.once(proposal.quote) ?? proposal.quote)
  const within = (words: string | null) =>
    words === null || quote.includes(words) ? words : (mender(quote).alike(words) ?? words)
  const { predicate, modality, stance, attribution, qualifiers } = proposal
  const citation = said({
    source,
    quote,
    occurrence: occurrenceIn(text, points, quote, piece),
    asStated: within(proposal.asStated),
    statedEquivalent: within(proposal.statedEquivalent),
    assertedBy: named(proposal.assertedBy),
    attribution,
  })
  const record = said({
    subject: named(proposal.subject),
    predicate,
    object: named(proposal.object),
    value: proposal.value === null ? null : said(proposal.value),
    // What goes without saying isn't said.
    modality: modality === 'REPORTED' ? null : modality,
    stance: stance === 'ASSERTS' ? null : stance,
    ...Object.fromEntries(qualifiers.map(({ name, value }) => [name, REFERRING.includes(name) ? named(value) : value])),
    citations: [citation],
  })
  const drafted = record as ClaimRecord
  return {
    record: drafted,
    piece,
    proposal,
    isMended: quote !== proposal.quote,
    amiss: [
      ...lost.map(([member, ref]) => `${member}: the entity ${JSON.stringify(ref)} is refused`),
      ...twice(qualifiers),
      ...unsaid(attribution, stands),
    ],
    beyond: [...undated(proposal, quote), ...namesNeither(drafted, entity)],
  }
}

/** Names of the subject and the object, where they are proper names that the quote doesn't have. */
export function unnamedBy({ subject, object, citations: [{ quote }] }: ClaimRecord, entity: FindEntity): string[] {
  const isThere = nameFinder(quote)
  return [subject, object]
    .map(entity)
    .filter(each => each !== undefined)
    .filter(each => isNamed(each) && ![each.name, ...each.aliases].some(isThere))
    .map(({ name }) => name.replaceAll(/\s+/g, ' '))
}

// ---------------------------------------------------------------------------------------------------------------------

/** Where the quote says "it", or "the company", a reader knows of one of two from the other; of two, nobody does. */
function namesNeither(record: ClaimRecord, entity: FindEntity): string[] {
  const unnamed = unnamedBy(record, entity)
  return unnamed.length < 2 ? [] : [`quote: names neither ${unnamed.join(' nor ')}; quote words that name one of them`]
}

const REFERRING: readonly string[] = ['round', 'holder']

/** What the claim refers to: `[member, ref]`. */
function refsOf({ subject, object, assertedBy, qualifiers }: ClaimProposal): [string, string][] {
  const members = { subject, object, assertedBy }
  return [
    ...Object.entries(members).filter((member): member is [string, string] => member[1] !== null),
    ...qualifiers.flatMap(({ name, value }): [string, string][] => (REFERRING.includes(name) ? [[name, value]] : [])),
  ]
}

/** Without the members that say nothing: null, and false, which is how it is where nothing is said. */
function said(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined && value !== false),
  )
}

/** Which of several the model was shown; undefined where there is one, or where it was shown none or several: the gates tell of those. */
function occurrenceIn(text: string, points: CodePoints, quote: string, { start, end }: Piece): number | undefined {
  if (quote === '') return undefined
  const spans = findQuote(text, quote, points)
  if (spans.length < 2) return undefined
  const [first, last] = [points.pointAt(start), points.pointAt(end)]
  const shown = spans.flatMap((span, index) => (first <= span.start && span.end <= last ? [index + 1] : []))
  return shown.length === 1 ? shown[0] : undefined
}

/** Whom the article names, it names in words of its own. */
const unsaid = (attribution: string | null, stands: (words: string) => boolean): string[] =>
  attribution === null || stands(attribution)
    ? []
    : [`attribution: expected words that stand in the article, but found ${brief(attribution)}`]

function twice(qualifiers: ClaimProposal['qualifiers']): string[] {
  const names = qualifiers.map(({ name }) => name)
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].map(
    name => `${name}: the qualifier is given twice`,
  )
}

/** Dates whose year the quote does not have. Nothing else proves them. */
function undated({ value, qualifiers }: ClaimProposal, quote: string): string[] {
  const dates = qualifiers.filter(({ name }) => DATES.includes(name))
  if (value !== null && 'date' in value) dates.push({ name: 'value.date', value: value.date })
  return dates.flatMap(({ name, value: date }) =>
    (date.match(/\d{4}/g) ?? [])
      .filter(year => !quote.includes(year))
      .map(
        year =>
          `${name}: the year ${year} does not stand in the quote; a date that has to be worked out is for a human`,
      ),
  )
}

const DATES: readonly string[] = ['asOf', 'validFrom', 'validTo']
