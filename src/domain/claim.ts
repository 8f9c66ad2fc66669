// A claim: what was said, by content. The same claim found again has the same id and gains a citation instead of a twin.

import { z } from 'zod'
import { Reference } from './alias.ts'
import { brief } from './brief.ts'
import { contentId } from './canonical.ts'
import { Citation } from './citation.ts'
import { PartialDate } from './date.ts'
import { PREDICATE_NAMES, type Predicate, predicateDefinition } from './predicate.ts'
import { type ClaimValue, Value, valueInWords } from './value.ts'

export const MODALITIES = ['REPORTED', 'PLANNED', 'ESTIMATED', 'FORECAST', 'OPINION'] as const
export const STANCES = ['ASSERTS', 'DENIES'] as const
export const BASES = ['PRE_MONEY', 'POST_MONEY'] as const
export const PHASES = ['FORMER', 'CURRENT'] as const
export const PARTS = ['COMPLETE'] as const

/** What narrows a claim down. All of them are part of its identity. */
const qualifiers = {
  asOf: PartialDate.optional(),
  validFrom: PartialDate.optional(),
  validTo: PartialDate.optional(),
  /** The funding round that a valuation belongs to. */
  round: Reference.optional(),
  tranche: z.string().min(1).optional(),
  basis: z.enum(BASES).optional(),
  phase: z.enum(PHASES).optional(),
  /** Whose opinion or forecast it is: an entity or a source. */
  holder: Reference.optional(),
  role: z.string().min(1).optional(),
  /** Of a whole, such as what a round raised: its parts are said to be all named. */
  parts: z.enum(PARTS).optional(),
}
export const QUALIFIERS = Object.keys(qualifiers) as (keyof typeof qualifiers)[]

/** A claim in a file. Entities are named by their ids, or by names that mean one entity of the dataset. */
export const Claim = z.strictObject({
  /**
   * A name by which judgements and derivations in the same dataset can refer to the claim. Not part of its identity; one that has the
   * form of a claim's id has to be that of this claim.
   */
  key: z.string().min(1).optional(),
  subject: Reference,
  predicate: z.enum(PREDICATE_NAMES, {
    error: issue => `expected one of the predicates (${PREDICATE_NAMES.join(', ')}), but found ${brief(issue.input)}`,
  }),
  object: Reference.optional(),
  value: Value.optional(),
  modality: z.enum(MODALITIES).default('REPORTED'),
  stance: z.enum(STANCES).default('ASSERTS'),
  ...qualifiers,
  citations: z.array(Citation, { error: 'expected a list of citations: a claim without one is hearsay' }).min(1, {
    error: 'expected at least one citation: a claim without one is hearsay',
  }),
})
export type Claim = z.infer<typeof Claim>

/** What a claim says: everything that makes its identity. */
export type ClaimContent = Omit<Claim, 'key' | 'citations'>

/**
 * `c1_` and 128 bits of SHA-256 over the canonical JSON (RFC 8785) of the subject and object ids as written, predicate, value
 * with its bounds, qualifiers, modality and stance. The quote, its words and the rank take no part.
 */
export function claimId(claim: ClaimContent): string {
  const { subject, predicate, object, value, modality, stance } = claim
  const said = Object.fromEntries(QUALIFIERS.map(name => [name, claim[name]]))
  return contentId('c1', { subject, predicate, object, value, modality, stance, qualifiers: said })
}

export const isClaimId = (text: string): boolean => /^c1_[0-9a-f]{32}$/.test(text)

/** A claim's qualifiers from the claim's properties in the graph. `became` has the ids that its round and its holder are known by now. */
export const storedQualifiers = (
  properties: Readonly<Record<string, unknown>>,
  became: ReadonlyMap<string, string> = new Map(),
): Readonly<Partial<Record<(typeof QUALIFIERS)[number], string>>> =>
  Object.fromEntries(
    QUALIFIERS.flatMap(name => {
      const said = properties[name]
      if (typeof said !== 'string') return []
      return [[name, name === 'round' || name === 'holder' ? (became.get(said) ?? said) : said]]
    }),
  )

/** A claim as one sentence, for people, with names for its subject and object and ids for its round and holder: "DeepSeek is valued at 350 billion CNY (as of 2026-05)". */
export function claimStatement(
  claim: {
    subject: string
    predicate: Predicate
    object?: string | null
    value?: ClaimValue | null
    modality: string
    stance: string
  } & { readonly [qualifier in (typeof QUALIFIERS)[number]]?: string | null | undefined },
): string {
  const { label } = predicateDefinition(claim.predicate)
  const parts = [claim.subject, claim.stance === 'DENIES' ? `(denied) ${label}` : label]
  if (claim.object) parts.push(claim.object)
  if (claim.value) parts.push(claim.object ? `with ${valueInWords(claim.value)}` : valueInWords(claim.value))
  const { validFrom, validTo } = claim
  const circumstances = [
    claim.modality === 'REPORTED' ? null : claim.modality.toLowerCase(),
    claim.phase?.toLowerCase(),
    claim.role && `as ${claim.role}`,
    claim.basis?.toLowerCase().replace('_', '-'),
    claim.round && `round ${claim.round}`,
    claim.tranche && `tranche ${claim.tranche}`,
    claim.parts && 'all parts named',
    claim.asOf && `as of ${claim.asOf}`,
    (validFrom || validTo) && `valid ${validFrom ?? '…'} to ${validTo ?? '…'}`,
    claim.holder && `according to ${claim.holder}`,
  ]
  const said = circumstances.filter(Boolean).join(', ')
  return parts.join(' ') + (said ? ` (${said})` : '')
}
