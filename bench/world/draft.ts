// A claim of the made-up world with the sentence that carries it, before it is known which sources have the sentence.

import type { ClaimContent } from '../../src/domain/claim.ts'
import type { Money } from '../../src/domain/money.ts'
import type { Quantity } from '../../src/domain/value.ts'
import type { Next } from './names.ts'

export interface Draft {
  content: ClaimContent
  /** Says the same as the content. */
  sentence: string
  /** The words of the sentence that carry an amount. */
  asStated?: string
}

type Said = Omit<ClaimContent, 'modality' | 'stance'> & Partial<Pick<ClaimContent, 'modality' | 'stance'>>

export const draft = (content: Said, sentence: string, asStated?: string): Draft => ({
  content: { modality: 'REPORTED', stance: 'ASSERTS', ...content },
  sentence,
  ...(asStated !== undefined && { asStated }),
})

const CURRENCIES = [
  ['USD', 0.55, '$'],
  ['CNY', 0.85, 'RMB '],
  ['EUR', 1, '€'],
] as const

/** Three significant digits at most, from a million on. */
export interface Amount {
  digits: number
  power: number
  currency: 'USD' | 'CNY' | 'EUR'
}

/** Log-normal around `median` (of any currency). */
export function amount(next: Next, median: number, spread = 1.4): Amount {
  const currencyAt = next()
  const currency = CURRENCIES.find(([, share]) => currencyAt < share)![0]
  return rounded(Math.min(9e11, Math.max(1e6, median * Math.exp(spread * normal(next)))), currency)
}

export function rounded(number: number, currency: Amount['currency'], significant = 3): Amount {
  const power = Math.floor(Math.log10(number)) - significant + 1
  return { digits: Math.round(number / 10 ** power), power, currency }
}

export const numberOf = ({ digits, power }: Amount): number => digits * 10 ** power

export const money = (said: Amount): Money => ({
  type: 'Money',
  amount: figures(said),
  currency: said.currency,
  approximate: false,
})

/** As newspapers write it: $48.2 billion. */
export const moneyWords = (said: Amount): string =>
  `${CURRENCIES.find(([currency]) => currency === said.currency)![2]}${inWords(said)}`

export const quantity = (said: Amount, unit: Quantity['unit']): Quantity => ({
  type: 'Quantity',
  number: figures(said),
  unit,
  approximate: false,
})

const figures = ({ digits, power }: Amount): string => `${digits}${'0'.repeat(power)}`

export function inWords(said: Amount): string {
  const number = numberOf(said)
  return number >= 1e9
    ? `${Number((number / 1e9).toPrecision(4))} billion`
    : `${Number((number / 1e6).toPrecision(4))} million`
}

/** Box and Muller's. */
function normal(next: Next): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** The month `count` months after January 2014: 2014-01. */
export const month = (count: number): string => new Date(Date.UTC(2014, count, 1)).toISOString().slice(0, 7)
export const day = (count: number): string => new Date(Date.UTC(2016, 0, 1 + count)).toISOString().slice(0, 10)
