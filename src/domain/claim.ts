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
  asOf: PartialDate.optional().describe(
    'When it is said to hold. Where nothing is said, the date of the source counts.',
  ),
  validFrom: PartialDate.optional().describe('Since when it holds.'),
  validTo: PartialDate.optional().describe('Until when it held.'),
  round: Reference.optional().describe('The funding round that a valuation belongs to.'),
  tranche: z.string().min(1).optional().describe('Which part of the money is meant: "second tranche", "loans".'),
  basis: z.enum(BASES).optional().describe('Of a valuation: before or after the money that comes in.'),
  phase: z.enum(PHASES).optional().describe('Whether it was so, or is.'),
  holder: Reference.optional().describe('Whose opinion or forecast it is: an entity or a source.'),
  role: z.string().min(1).optional().describe('As what: "chief executive".'),
  parts: z
    .enum(PARTS)
    .optional()
    .describe('Of a whole, such as what a round raised: its parts are said to be all named.'),
}
export const QUALIFIERS = Object.keys(qualifiers) as (keyof typeof qualifiers)[]

/** A claim in a file. Entities are named by their ids, or by names that mean one entity of the dataset. */
export const Claim = z.strictObject({
  key: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A name by which judgements and derivations of the same dataset refer to the claim. Not part of its identity; one that has the form of a claim's id has to be that of this claim.",
    ),
  subject: Reference.describe('Whom it is about: the id of an entity, or a name of one.'),
  predicate: z
    .enum(PREDICATE_NAMES, {
      error: issue => `expected one of the predicates (${PREDICATE_NAMES.join(', ')}), but found ${brief(issue.input)}`,
    })
    .describe('What is claimed.'),
  object: Reference.optional().describe('The other entity, where the predicate relates two: its id, or a name of it.'),
  value: Value.optional().describe(
    'What is said of it, where the predicate has a value. Missing is left out, never 0.',
  ),
  modality: z
    .enum(MODALITIES)
    .default('REPORTED')
    .describe('How it is said: as a fact, a plan, an estimate, a forecast or an opinion.'),
  stance: z.enum(STANCES).default('ASSERTS').describe('Whether it is asserted or denied.'),
  ...qualifiers,
  citations: z
    .array(Citation, { error: 'expected a list of citations: a claim without one is hearsay' })
    .min(1, {
      error: 'expected at least one citation: a claim without one is hearsay',
    })
    .describe('The words that carry it.'),
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
  const { label, joint = 'with' } = predicateDefinition(claim.predicate)
  const parts = [claim.subject, claim.stance === 'DENIES' ? `(denied) ${label}` : label]
  if (claim.object) parts.push(claim.object)
  if (claim.value) parts.push(claim.object ? `${joint} ${valueInWords(claim.value)}` : valueInWords(claim.value))
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
