// Values as people read them: “350 billion CNY”, “at least 2 billion USD”. Exact decimals stay exact: nothing here is a float.

import type { AnyValueFragment } from './queries.ts'
import { textInWords } from './words.ts'

type Money = Extract<AnyValueFragment, { __typename: 'Money' }>
export type Amount = Omit<Money, '__typename'>

/** The value, and its exact digits where the words are shorter than these; null for a claim without a value. */
export function valueInWords(value: AnyValueFragment | null): { words: string; exact: string | null } | null {
  if (value === null) return null
  switch (value.__typename) {
    case 'Money':
      return figure({ ...value, figure: value.amount }, value.currency)
    case 'Quantity':
      return figure({ ...value, figure: value.number }, value.unit)
    case 'DateValue':
      return { words: dateInWords(value.date) + (value.inferred ? ' (inferred)' : ''), exact: null }
    case 'TextValue':
      return { words: textInWords(value.text), exact: null }
  }
}

export const moneyInWords = (money: Amount): string => figure({ ...money, figure: money.amount }, money.currency).words

/** A converted sum: to four digits, since rates are no better. “50.05 to 52.61 billion USD”. */
export function roundedInWords({ amount, lower, upper, currency }: Amount): string {
  const rough = (decimal: string): string => short(roughly(Number(decimal)))
  if (amount !== null) return `${rough(amount)} ${currency}`
  if (lower === null || upper === null)
    return `at ${upper === null ? 'least' : 'most'} ${rough((lower ?? upper)!)} ${currency}`
  const [low, high] = [rough(lower), rough(upper)]
  const [, magnitude] = / (\w+)$/.exec(high) ?? []
  return `${magnitude !== undefined && low.endsWith(magnitude) ? low.slice(0, -magnitude.length - 1) : low} to ${high} ${currency}`
}

/** Dates in their precision: 2026-05-14 is 14 May 2026, 2026-05 is May 2026, 2025/2026 is 2025 to 2026. */
export function dateInWords(date: string): string {
  if (date.includes('/')) return date.split('/').map(dateInWords).join(' to ')
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date === '..' ? 'open' : date
  const name = MONTHS[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** Digits in groups of three. */
export const grouped = (decimal: string): string => decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')

// ---------------------------------------------------------------------------------------------------------------------

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Four significant digits, without an exponent. */
const roughly = (number: number): string =>
  number.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false })

interface Figure {
  readonly figure: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly approximate: boolean
}

function figure({ figure, lower, upper, approximate }: Figure, unit: string): { words: string; exact: string | null } {
  const given = [figure, lower, upper].filter(each => each !== null)
  const about = approximate ? 'about ' : ''
  const exact = given.some(each => short(each) !== grouped(each)) ? `${given.map(grouped).join(' to ')} ${unit}` : null
  if (figure !== null) return { words: `${about}${short(figure)} ${unit}`, exact }
  if (lower !== null && upper !== null) return { words: `${about}${short(lower)} to ${short(upper)} ${unit}`, exact }
  if (lower !== null) return { words: `at least ${about}${short(lower)} ${unit}`, exact }
  return { words: `at most ${about}${short(upper ?? '')} ${unit}`, exact }
}

const MAGNITUDES = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const

/** In the greatest unit of which it has no more than three decimals; others stay in digits. */
function short(decimal: string): string {
  const [, sign = '', digits = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  if (digits === '') return decimal
  for (const [word, power] of MAGNITUDES) {
    if (digits.length <= power) continue
    const rest = (digits.slice(-power) + decimals).replace(/0+$/, '')
    if (rest.length <= 3) return `${sign}${grouped(digits.slice(0, -power))}${rest && `.${rest}`} ${word}`
  }
  return grouped(decimal)
}
