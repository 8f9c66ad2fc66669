// Money: an exact amount of a currency, or bounds on one. Missing is absent, never 0; a bound leaves the amount absent.

import { z } from 'zod'
import { brief } from './brief.ts'
import { Decimal } from './decimal.ts'
import { bounds, checkFigures, figureInWords } from './figure.ts'
import { misreadInWords } from './reading/misread.ts'
import { readAmount } from './reading/reading.ts'

/** ISO 4217 codes of the currencies that the JavaScript runtime knows (from the Unicode CLDR). */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether it is the ISO 4217 code of a currency. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code)

export const CurrencyCode = z.string().refine(isCurrency, {
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

/** An amount of money in words, such as "350 billion RMB", "over $2 billion" or 500亿元; null for what is not understood. */
export function readMoney(words: string): Money | null {
  const read = readAmount(words)
  return read.ok && read.value.type === 'Money' ? read.value : null
}

/** `{ money: 350 billion RMB }`: an amount in words. */
const MoneyInWords = z
  .strictObject({
    money: z.string().describe('In words, as sources write it: 350 billion RMB, over $2 billion, 500亿元.'),
  })
  .transform((value, context): Money => {
    const read = readAmount(value.money)
    if (read.ok && read.value.type === 'Money') return read.value
    const why = read.ok ? `it has no currency` : misreadInWords(read)
    context.addIssue({
      code: 'custom',
      path: ['money'],
      message: `expected an amount such as 350 billion RMB or over $2 billion, but could not read ${brief(value.money)}: ${why}; the exact form is { amount: "350000000000", currency: CNY }`,
    })
    return z.NEVER
  })

/** `{ amount: "350000000000", currency: CNY }`, or with bounds in place of the amount. */
const MoneyInFigures = z
  .strictObject({
    amount: Decimal.optional().describe('An exact decimal in quotes: "350000000000".'),
    currency: CurrencyCode.describe('ISO 4217: CNY.'),
    ...bounds,
  })
  .superRefine(checkFigures('amount'))
  .transform((value): Money => ({ type: 'Money', ...value }))

export const MoneyValue = { inWords: MoneyInWords, inFigures: MoneyInFigures }

/** An amount as people read it: "350 billion CNY", "over 2 billion USD", "about 30 billion USD". */
export function moneyInWords(money: Money): string {
  return figureInWords({ figure: money.amount, ...money }, money.currency)
}
