// How a value follows where the words of its quote do not carry it: from other claims, by a rate, or by a second quote, all of which
// are verified; or inferred by the curator, which is shown as such.

import { z } from 'zod'
import { brief } from './brief.ts'
import { Decimal } from './decimal.ts'
import { RecordId } from './id.ts'
import { isDay } from './rates/day.ts'

export const DERIVATION_KINDS = ['SUM_OF', 'CONVERTED', 'CONTEXT', 'INFERRED'] as const
export type DerivationKind = (typeof DERIVATION_KINDS)[number]

/** The key of a claim of the same dataset, or its id (`c1_…`). */
const Key = z.string({ error: 'expected the key of a claim of this dataset, or its id (c1_…)' }).min(1)

const SumOf = z.strictObject({
  kind: z.literal('SUM_OF'),
  claims: z
    .array(Key, { error: 'expected a list of keys of claims of this dataset' })
    .refine(keys => keys.length > 1, { error: 'expected the keys of two or more claims to add up' })
    .refine(keys => new Set(keys).size === keys.length, { error: 'expected each claim once, as it is added once' }),
})

const RATE = 'expected the rate as an exact decimal above 0 in quotes, such as "7.2"'

const Converted = z
  .strictObject({
    kind: z.literal('CONVERTED'),
    /** The amount is that of this claim; where it is left out, it stands in the quote. */
    claim: Key.optional(),
    /** A rate that the source itself states, with the words in which it does. */
    rate: Decimal.refine(rate => !/^-|^0$/.test(rate), { error: RATE }).optional(),
    rateQuote: z.string().min(1).optional(),
    /** The official rate of this day. */
    rateDate: z
      .string()
      .refine(isDay, {
        error: issue =>
          `expected a day such as 2026-05-15, whose official rate is meant, but found ${brief(issue.input)}`,
      })
      .optional(),
  })
  .superRefine(({ rate, rateQuote, rateDate }, context) => {
    const message =
      'expected a rate that the source states (rate: "7.2", with rateQuote: the words that state it), or the day of an official one (rateDate: 2026-05-15)'
    if ((rate === undefined) !== (rateQuote === undefined) || (rate === undefined) === (rateDate === undefined))
      context.addIssue({ code: 'custom', message })
  })

const Context = z.strictObject({
  kind: z.literal('CONTEXT'),
  /** Verbatim, as the first quote is. */
  quote: z.string().min(1),
  /** Where it is not the source of the first one. */
  source: RecordId.optional(),
  occurrence: z.int().min(1).optional(),
})

const Inferred = z.strictObject({
  kind: z.literal('INFERRED'),
  reason: z
    .string({ error: 'expected the reason why it follows' })
    .min(1, { error: 'expected the reason why it follows' }),
})

/** The derivation of a citation in a file. */
export const Derivation = z.discriminatedUnion('kind', [SumOf, Converted, Context, Inferred], {
  error: issue =>
    issue.code === 'invalid_union'
      ? `expected one of ${DERIVATION_KINDS.join(', ')}`
      : 'expected a derivation such as { kind: INFERRED, reason: … }',
})
export type Derivation = z.infer<typeof Derivation>
