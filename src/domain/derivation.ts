// How a value follows where the words of its quote do not carry it: from other claims, by a rate, by a second quote, or from the cells of
// a table's row, all of which are verified; or inferred by the curator, which is shown as such.

import { z } from 'zod'
import { brief } from './brief.ts'
import { isDelimiter } from './csv/dialect.ts'
import { DEFAULT_DECIMAL, type Marks } from './csv/figure.ts'
import { Decimal } from './decimal.ts'
import { RecordId } from './id.ts'
import { CurrencyCode } from './money.ts'
import { isDay } from './rates/day.ts'

export const DERIVATION_KINDS = ['SUM_OF', 'CONVERTED', 'CONTEXT', 'CELLS', 'INFERRED'] as const
export type DerivationKind = (typeof DERIVATION_KINDS)[number]

const Key = z
  .string({ error: 'expected the key of a claim of this dataset, or its id (c1_…)' })
  .min(1)
  .describe('The key of a claim of the same dataset, or its id (c1_…).')

const SumOf = z.strictObject({
  kind: z.literal('SUM_OF'),
  claims: z
    .array(Key, { error: 'expected a list of keys of claims of this dataset' })
    .refine(keys => keys.length > 1, { error: 'expected the keys of two or more claims to add up' })
    .refine(keys => new Set(keys).size === keys.length, { error: 'expected each claim once, as it is added once' })
    .describe('The claims whose values add up to this one.'),
})

const RATE = 'expected the rate as an exact decimal above 0 in quotes, such as "7.2"'

const Converted = z
  .strictObject({
    kind: z.literal('CONVERTED'),
    claim: Key.optional().describe('The amount is that of this claim; where it is left out, it stands in the quote.'),
    rate: Decimal.refine(rate => !/^-|^0$/.test(rate), { error: RATE })
      .optional()
      .describe('A rate that the source itself states.'),
    rateQuote: z.string().min(1).optional().describe('The words in which it states the rate.'),
    rateDate: z
      .string()
      .refine(isDay, {
        error: issue =>
          `expected a day such as 2026-05-15, whose official rate is meant, but found ${brief(issue.input)}`,
      })
      .optional()
      .describe('Or the day whose official rate is meant.'),
  })
  .superRefine(({ rate, rateQuote, rateDate }, context) => {
    const message =
      'expected a rate that the source states (rate: "7.2", with rateQuote: the words that state it), or the day of an official one (rateDate: 2026-05-15)'
    if ((rate === undefined) !== (rateQuote === undefined) || (rate === undefined) === (rateDate === undefined))
      context.addIssue({ code: 'custom', message })
  })

const SecondQuote = z.strictObject({
  quote: z.string().min(1).describe('A second quote that names the currency or the unit, verbatim.'),
  source: RecordId.optional().describe('Where it is not the source of the first one.'),
  occurrence: z.int().min(1).optional().describe('Which one is meant where it stands more than once: 1 is the first.'),
})

const Context = SecondQuote.extend({ kind: z.literal('CONTEXT') })

const Column = z
  .string({ error: 'expected the name of a column' })
  .min(1, { error: 'expected the name of a column' })
  .max(500)
const Character = z.string().length(1, { error: 'expected one character' })

export const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const
/** How the figures of a column are written. */
export const figureMarks = {
  thousands: Character.optional().describe(
    'What stands between groups of digits: a comma in 1,250,000. Without it, nothing does.',
  ),
  decimal: Character.optional().describe('What stands before decimals; a point without it.'),
  scale: z
    .enum(Object.keys(SCALES) as (keyof typeof SCALES)[], {
      error: `expected one of ${Object.keys(SCALES).join(', ')}`,
    })
    .optional()
    .describe("What the figures count in, where that isn't ones."),
}
/** A figure whose groups and decimals have the same mark could be read in two ways. */
export const marksDiffer = ({ thousands, decimal = DEFAULT_DECIMAL }: Marks): boolean => thousands !== decimal
export const MARKS_DIFFER = 'expected another mark between groups of digits than before decimals'

/** How the text of a table is written, where its first line doesn't tell. */
export const saidDialect = {
  delimiter: z
    .string()
    .refine(isDelimiter, { error: 'expected a delimiter: a comma, a semicolon, a tab or |' })
    .optional()
    .describe("What stands between cells, where the first line doesn't tell."),
  quote: Character.optional().describe('What quotes cells; a double quotation mark without it.'),
  escape: Character.optional().describe(
    'What stands before a quotation mark inside of a quoted cell; the mark itself without it.',
  ),
}
/** What else than a code the cells of a column have for a currency: `US$`, and the code that is meant. */
export const CurrencyMap = z.record(z.string().min(1), CurrencyCode)

const CellsProof = z
  .strictObject({
    kind: z.literal('CELLS'),
    amount: Column.optional().describe('The column that has the amount of money.'),
    currency: Column.optional().describe(
      "The column that has its currency; without it, the name of the amount's column says it, or the second quote.",
    ),
    currencies: CurrencyMap.optional().describe(
      'What else than a code the cells have for a currency, and the code that is meant.',
    ),
    money: Column.optional().describe('Or the column that has the money in words, such as "$1.5 million".'),
    number: Column.optional().describe(
      'Or the column that has the number of a quantity, whose unit the name of the column says, or the second quote.',
    ),
    context: SecondQuote.optional(),
    ...figureMarks,
    ...saidDialect,
  })
  .superRefine(({ amount, money, number, currency, currencies, context: second, thousands, decimal }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const given = [amount, money, number].filter(column => column !== undefined)
    if (given.length !== 1) refuse([], 'expected one of amount, money and number: the column that has the value')
    if (amount === undefined && (currency ?? currencies) !== undefined)
      refuse([currency === undefined ? 'currencies' : 'currency'], 'expected none where there is no "amount"')
    if (currency !== undefined && second !== undefined)
      refuse(['context'], 'expected the currency in one place, a column or a second quote, but found both')
    if (!marksDiffer({ thousands, decimal })) refuse(['thousands'], MARKS_DIFFER)
  })
export type CellsProof = z.infer<typeof CellsProof>

const Inferred = z.strictObject({
  kind: z.literal('INFERRED'),
  reason: z
    .string({ error: 'expected the reason why it follows' })
    .min(1, { error: 'expected the reason why it follows' })
    .describe('Why it follows, in words. Shown as INFERRED, and never the best claim.'),
})

/** The derivation of a citation in a file. */
export const Derivation = z.discriminatedUnion('kind', [SumOf, Converted, Context, CellsProof, Inferred], {
  error: issue =>
    issue.code === 'invalid_union'
      ? `expected one of ${DERIVATION_KINDS.join(', ')}`
      : 'expected a derivation such as { kind: INFERRED, reason: … }',
})
export type Derivation = z.infer<typeof Derivation>
