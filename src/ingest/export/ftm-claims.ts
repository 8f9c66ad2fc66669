// A claim in FollowTheMoney. Its links say that something is so: a claim becomes one only where it is reported, asserted, cited and good to go
// by; every other claim is a note on what it is about. Either way each citation is a link from its document, with the quote.

import type { EntityKind } from '../../domain/entity.ts'
import { type Predicate, predicateDefinition } from '../../domain/predicate.ts'
import { type FtmEntity, type FtmSchema, ftmDates, ftmEntity, ftmId, isOf } from './ftm-entity.ts'
import type { Named, ShownCitation, ShownClaim } from './shown.ts'

const KINDS: Readonly<Record<Exclude<EntityKind, 'Topic'>, FtmSchema>> = {
  Company: 'Company',
  // "Can also be used to model more specific constructs like trusts and funds."
  Fund: 'Company',
  Organization: 'Organization',
  Person: 'Person',
  Model: 'Asset',
  Product: 'Asset',
  Technology: 'Asset',
  FundingRound: 'Project',
}

/** Undefined where the model has none. */
export const schemaOf = (kind: EntityKind | 'Source'): FtmSchema | undefined =>
  kind === 'Topic' || kind === 'Source' ? undefined : KINDS[kind]

/** The link or the note that the claim becomes, what was paid, and a link for each of its citations. */
export function claimEntities(claim: ShownClaim): FtmEntity[] {
  const link = isFact(claim) ? linkOf(claim) : undefined
  const payment = link && paymentOf(claim)
  const itself = link ?? noteOf(claim)
  const about = link ? idsOf(claim) : [itself.id]
  const words = claim.citations.map(citation => wordsOf(claim, citation, about))
  return [itself, ...(payment ? [payment] : []), ...words]
}

/** A payment into a round, with the companies that raised it; undefined where nobody is said to have. */
export function completed(payment: FtmEntity, raisedBy: ReadonlyMap<string, string[]>): FtmEntity | undefined {
  const companies = (payment.properties.project ?? []).flatMap(round => raisedBy.get(round) ?? [])
  if (companies.length === 0) return undefined
  return { ...payment, properties: { ...payment.properties, beneficiary: [...new Set(companies)] } }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Link {
  schema: FtmSchema
  /** The properties for subject and object, and what may stand there. */
  subject: [property: string, range: string]
  object: [property: string, range: string]
}

const ANY: Link = { schema: 'UnknownLink', subject: ['subject', 'Thing'], object: ['object', 'Thing'] }
const LINKS: Readonly<Partial<Record<Predicate, Link>>> = {
  INVESTED_IN: { schema: 'Ownership', subject: ['owner', 'LegalEntity'], object: ['asset', 'Asset'] },
  ACQUIRED: { schema: 'Ownership', subject: ['owner', 'LegalEntity'], object: ['asset', 'Asset'] },
  SUBSIDIARY_OF: { schema: 'Ownership', subject: ['asset', 'Asset'], object: ['owner', 'LegalEntity'] },
  LEADS: { schema: 'Directorship', subject: ['director', 'LegalEntity'], object: ['organization', 'Organization'] },
  MANAGES: { schema: 'Directorship', subject: ['director', 'LegalEntity'], object: ['organization', 'Organization'] },
  PARTICIPATED_IN: {
    schema: 'ProjectParticipant',
    subject: ['participant', 'LegalEntity'],
    object: ['project', 'Project'],
  },
  RAISED: { schema: 'ProjectParticipant', subject: ['participant', 'LegalEntity'], object: ['project', 'Project'] },
}

const isFact = ({ modality, stance, rank, isInferred }: ShownClaim): boolean =>
  modality === 'REPORTED' && stance === 'ASSERTS' && rank !== 'DEPRECATED' && !isInferred

/** Undefined where the claim relates nothing, or what the model has no schema for. */
function linkOf(claim: ShownClaim): FtmEntity | undefined {
  const { id, subject, object, predicate, qualifiers } = claim
  const [from, to] = [schemaOf(subject.kind), object && schemaOf(object.kind)]
  if (from === undefined || to === undefined) return undefined
  const wanted = LINKS[predicate] ?? ANY
  const link = isOf(from, wanted.subject[1]) && isOf(to, wanted.object[1]) ? wanted : ANY
  return ftmEntity(id, link.schema, {
    [link.subject[0]]: subject.id,
    [link.object[0]]: object!.id,
    role: qualifiers.role ?? predicateDefinition(predicate).label,
    status: qualifiers.phase?.toLowerCase(),
    startDate: ftmDates(qualifiers.validFrom).slice(0, 1),
    endDate: ftmDates(qualifiers.validTo).slice(-1),
    date: ftmDates(qualifiers.asOf),
    summary: claim.statement,
    description: claim.citations.map(({ quote }) => quote),
    recordId: id,
    ...provenance(claim),
  })
}

/** Money that one party is said to have put into another, or into a round: exactly, not "over", "up to" or "about" so much. */
function paymentOf({ id, subject, object, predicate, value, qualifiers, ...claim }: ShownClaim): FtmEntity | undefined {
  const isToRound = predicate === 'PARTICIPATED_IN'
  // Whoever sold what was acquired was paid for it, and isn't named.
  if (!isToRound && predicate !== 'INVESTED_IN' && predicate !== 'FUNDED') return undefined
  if (value?.type !== 'Money' || value.amount === undefined || value.approximate) return undefined
  return ftmEntity(`${id}.payment`, 'Payment', {
    payer: subject.id,
    beneficiary: isToRound ? undefined : object!.id,
    project: isToRound ? object!.id : undefined,
    amount: value.amount,
    currency: value.currency,
    date: ftmDates(qualifiers.asOf),
    purpose: predicateDefinition(predicate).label,
    summary: claim.statement,
    description: claim.citations.map(({ quote }) => quote),
    recordId: id,
    ...provenance(claim),
  })
}

function noteOf(claim: ShownClaim): FtmEntity {
  const { id, predicate, modality, stance, rank, isInferred } = claim
  return ftmEntity(id, 'Note', {
    name: claim.statement,
    entity: idsOf(claim),
    description: claim.statement,
    notes: claim.citations.map(({ quote }) => quote),
    keywords: [
      'claim',
      predicate,
      modality,
      stance === 'DENIES' ? stance : undefined,
      rank === 'NORMAL' ? undefined : rank,
      isInferred ? 'INFERRED' : undefined,
    ],
    ...provenance(claim),
  })
}

/** A citation: the document, what it speaks of, and the quote. */
function wordsOf(claim: ShownClaim, citation: ShownCitation, about: readonly string[]): FtmEntity {
  const { id, source, quote, locator, asStated, attribution, derivation, note, link } = citation
  return ftmEntity(id, 'Documentation', {
    document: source.id,
    entity: about,
    role: 'cited',
    summary: quote,
    description: [
      claim.statement,
      locator && `At: ${locator}`,
      asStated && `As stated: ${asStated}`,
      attribution && `According to: ${attribution}`,
      derivation,
      note,
    ],
    recordId: claim.id,
    sourceUrl: link,
    publisher: source.publisher,
  })
}

const provenance = ({ citations }: Pick<ShownClaim, 'citations'>) => ({
  proof: citations.map(({ source }) => source.id),
  sourceUrl: citations.map(({ link }) => link),
  publisher: citations.map(({ source }) => source.publisher),
})

/** Of what the claim is about, as far as the model has it. */
const idsOf = ({ subject, object }: ShownClaim): string[] =>
  [subject, object]
    .filter((each): each is Named => each !== undefined && schemaOf(each.kind) !== undefined)
    .map(each => ftmId(each.id))
