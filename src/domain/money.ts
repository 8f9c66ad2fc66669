// Money: an exact amount of a currency, or bounds on one. Missing is absent, never 0; a bound leaves the amount absent.

import { Big } from 'big.js'
import { z } from 'zod'
import { brief } from './brief.ts'
import { Decimal } from './decimal.ts'
import { readAmount } from './reading/reading.ts'

/** ISO 4217 codes of the currencies that the JavaScript runtime knows (from the Unicode CLDR). */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

export const CurrencyCode = z.string().refine(code => CURRENCIES.has(code), {
  error: issue => `expected an ISO 4217 currency code such as CNY, but found ${brief(issue.input)}`,
})

export interface Money {
  type: 'Money'
  amount?: string | undefined
  currency: string
  /** Inclusive bounds: "over $2 billion" has only a lower one, and no amount. */
  lower?: string | undefined
  upper?: string | undefined
  approximate: boolean
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])

/** An amount of money in words, such as "350 billion RMB", "over $2 billion" or 500亿元; null for what is not understood. */
export function readMoney(words: string): Money | null {
  const read = readAmount(words)
  return read.ok && read.value.type === 'Money' ? read.value : null
}

const Bounds = { lower: Decimal.optional(), upper: Decimal.optional(), approximate: z.boolean().default(false) }

/** `{ money: 350 billion RMB }`: an amount in words. */
const MoneyInWords = z.strictObject({ money: z.string() }).transform((value, context): Money => {
  const money = readMoney(value.money)
  if (money !== null) return money
  const ambiguous = /[¥￥]/.test(value.money) ? ' (a bare ¥ is yen as well as yuan: write the currency code)' : ''
  context.addIssue({
    code: 'custom',
    path: ['money'],
    message: `expected an amount such as 350 billion RMB or over $2 billion, but could not read ${brief(value.money)}${ambiguous}; the exact form is { amount: "350000000000", currency: CNY }`,
  })
  return z.NEVER
})

/** `{ amount: "350000000000", currency: CNY }`, or with bounds in place of the amount. */
const MoneyInFigures = z
  .strictObject({ amount: Decimal.optional(), currency: CurrencyCode, ...Bounds })
  .superRefine(checkFigures('amount'))
  .transform((value): Money => ({ type: 'Money', ...value }))

export const MoneyValue = { inWords: MoneyInWords, inFigures: MoneyInFigures, bounds: Bounds }

/** A value has a figure or bounds, one of the two, and its bounds are in order. */
export function checkFigures(figure: string) {
  return (value: Record<string, unknown>, context: z.RefinementCtx): void => {
    const { lower, upper } = value as { lower?: string; upper?: string }
    if (value[figure] !== undefined && (lower ?? upper) !== undefined)
      context.addIssue({
        code: 'custom',
        path: [figure],
        message: `expected either ${figure} or bounds (lower, upper), but found both`,
      })
    if (value[figure] === undefined && lower === undefined && upper === undefined)
      context.addIssue({ code: 'custom', path: [figure], message: `expected ${figure}, or a bound (lower, upper)` })
    if (lower !== undefined && upper !== undefined && new Big(lower).gt(upper))
      context.addIssue({
        code: 'custom',
        path: ['upper'],
        message: `expected upper to be at least lower, but found ${upper} below ${lower}`,
      })
  }
}

/** An amount as people read it: "350 billion CNY", "over 2 billion USD", "about 30 billion USD". */
export function moneyInWords(money: Money): string {
  return figureInWords({ figure: money.amount, ...money }, money.currency)
}

/** A figure with its bounds and its unit, in words. */
export function figureInWords(
  value: { figure?: string | undefined; lower?: string | undefined; upper?: string | undefined; approximate: boolean },
  unit: string,
): string {
  const about = value.approximate ? 'about ' : ''
  if (value.figure !== undefined) return `${about}${short(value.figure)} ${unit}`
  if (value.lower !== undefined && value.upper !== undefined)
    return `${about}${short(value.lower)} to ${short(value.upper)} ${unit}`
  if (value.lower !== undefined) return `at least ${about}${short(value.lower)} ${unit}`
  return `at most ${about}${short(value.upper ?? '')} ${unit}`
}

function short(decimal: string): string {
  const number = new Big(decimal)
  for (const [word, power] of [...MAGNITUDES].reverse()) {
    const scaled = number.div(new Big(10).pow(power))
    if (power >= 6 && number.abs().gte(new Big(10).pow(power)) && scaled.eq(scaled.round(3)))
      return `${scaled.toFixed()} ${word}`
  }
  return number.toFixed().replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
