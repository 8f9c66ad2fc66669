// Whether two values can both be right: their intervals overlap, after conversion at dated rates where the currencies differ.

import { Big } from 'big.js'
import { canonicalJson } from '../canonical.ts'
import { dateBounds, daysMeet } from '../date.ts'
import { rateBasis } from '../rates/convert.ts'
import { type RateRange, type Rates, rateRange } from '../rates/rates.ts'
import type { ClaimValue } from '../value.ts'
import { type LiveClaim, moneyOf } from './conflict.ts'
import { type Figures, type Interval, intervalOf, overlap, scaled } from './interval.ts'
import { type Period, periodsOf } from './period.ts'

/** Banks and newspapers convert at rates that differ a little from the official ones; as much is no disagreement. */
export const RATE_TOLERANCE = new Big('0.02')

/** The rates between two currencies in all the periods that may be meant. */
export interface Exchange {
  low: Big
  high: Big
  /** For a reader: how many, when, by whom. */
  basis: string
}

export interface Comparison {
  agree: boolean
  /** How many of the first one's currency are paid for one of the second's; there where they differ. */
  exchange?: Exchange
}

type ValuedClaim = Pick<LiveClaim, 'value' | 'qualifiers' | 'citations'>

/** Null where the two cannot be compared: other types or units, or no rate between the currencies. */
export function compareValues(a: ValuedClaim, b: ValuedClaim, rates: Rates): Comparison | null {
  const [one, other] = [a.value, b.value]
  if (one === undefined || other === undefined || one.type !== other.type) return null
  if (one.type === 'TextValue') return { agree: one.text === (other as typeof one).text }
  if (one.type === 'DateValue') return { agree: daysMeet(dateBounds(one.date), dateBounds((other as typeof one).date)) }
  const [left, right] = [measured(a), measured(b)]
  if (left === null || right === null) return null
  if (left.unit === right.unit) return { agree: overlap(left.interval, right.interval) }
  if (one.type !== 'Money') return null
  const exchange = exchangeOf(right.unit, left.unit, [...periodsOf(a), ...periodsOf(b)], rates)
  if (exchange === null) return null
  const converted = scaled(right.interval, exchange.low, exchange.high, RATE_TOLERANCE)
  return { agree: overlap(left.interval, converted), exchange }
}

// The same few currencies and dates come up again and again.
const known = new WeakMap<Rates, Map<string, Exchange | null>>()

/** The rates from one currency to another in these periods; null where there is none. */
export function exchangeOf(from: string, to: string, periods: readonly Period[], rates: Rates): Exchange | null {
  const dates = [...new Set(periods.map(({ date }) => date))].sort()
  const exchanges = known.get(rates) ?? new Map<string, Exchange | null>()
  known.set(rates, exchanges)
  const key = [from, to, ...dates].join(' ')
  let exchange = exchanges.get(key)
  if (exchange === undefined) {
    exchange = exchangeOn(from, to, dates, rates)
    exchanges.set(key, exchange)
  }
  return exchange
}

function exchangeOn(from: string, to: string, dates: readonly string[], rates: Rates): Exchange | null {
  const ranges = dates.flatMap((date): RateRange[] => {
    const range = rateRange(rates, from, to, date)
    return range === null ? [] : [range]
  })
  const [first] = ranges
  if (first === undefined) return null
  const [low, high] = ranges.reduce(
    ([least, most], range) => [
      least.lt(range.low.rate) ? least : new Big(range.low.rate),
      most.gt(range.high.rate) ? most : new Big(range.high.rate),
    ],
    [new Big(first.low.rate), new Big(first.high.rate)],
  )
  return { low, high, basis: ranges.map(range => rateBasis(range, from, to)).join('; ') }
}

/** A claim's number as an interval of its unit; percent and ratio count as one. Null for anything but money and quantities. */
export function measured({ value, citations }: ValuedClaim): { interval: Interval; unit: string } | null {
  if (value?.type !== 'Money' && value?.type !== 'Quantity') return null
  const figures = figuresOf(value)
  const interval = intervalOf(figures, finestDigit(citations))
  if (value.type === 'Money') return { interval, unit: value.currency }
  if (value.unit !== 'ratio') return { interval, unit: value.unit }
  return { interval: scaled(interval, new Big(100), new Big(100)), unit: 'percent' }
}

/** Of several wordings of one value, the one that states most digits. */
export function finestDigit(citations: LiveClaim['citations']): string | undefined {
  const stated = citations.flatMap(({ lastDigit }) => (lastDigit === undefined ? [] : [new Big(lastDigit)]))
  return stated.length === 0 ? undefined : stated.reduce((least, each) => (each.lt(least) ? each : least)).toFixed()
}

export function figuresOf(value: Extract<ClaimValue, { type: 'Money' | 'Quantity' }>): Figures {
  const { lower, upper, approximate } = value
  return { figure: value.type === 'Money' ? value.amount : value.number, lower, upper, approximate }
}

/** The one number that a value names: its figure, or its only bound. Null for a range and for what has no number. */
export function namedNumber(value: ClaimValue | undefined): Big | null {
  if (value?.type !== 'Money' && value?.type !== 'Quantity') return null
  const { figure, lower, upper } = figuresOf(value)
  if (figure !== undefined) return new Big(figure)
  if (lower !== undefined && upper !== undefined) return null
  return new Big((lower ?? upper)!)
}

/** Equal content: the same number, unit and bounds, whether marked as approximate or not. */
export function sameValue(a: Pick<LiveClaim, 'value'>, b: Pick<LiveClaim, 'value'>): boolean {
  return plainKey(a.value) === plainKey(b.value)
}

function plainKey(value: ClaimValue | undefined): string {
  if (value === undefined) return ''
  const {
    approximate: _,
    inferred: __,
    ...said
  } = inPercent(value) as ClaimValue & { approximate?: boolean; inferred?: boolean }
  return canonicalJson(said)
}

/** Percent and ratio are the same thing; every other value is left as it is. */
export function inPercent(value: ClaimValue | undefined): ClaimValue | undefined {
  if (value?.type !== 'Quantity' || value.unit !== 'ratio') return value
  const times = (text: string | undefined) => (text === undefined ? undefined : new Big(text).times(100).toFixed())
  return {
    ...value,
    unit: 'percent',
    number: times(value.number),
    lower: times(value.lower),
    upper: times(value.upper),
  }
}

/** The same figures in two currencies: 350 billion USD and 350 billion RMB. */
export function sameFigures(a: Pick<LiveClaim, 'value'>, b: Pick<LiveClaim, 'value'>): boolean {
  const [one, other] = [moneyOf(a), moneyOf(b)]
  if (one === null || other === null || one.currency === other.currency) return false
  const [left, right] = [namedNumber(one), namedNumber(other)]
  if (left !== null && right !== null) return left.eq(right)
  return left === null && right === null && one.lower === other.lower && one.upper === other.upper
}

/** The power of ten (at least 1) between two numbers of the same digits and unit: 5 million and 5 billion are 3 apart. Otherwise null. */
export function powerBetween(a: Pick<LiveClaim, 'value'>, b: Pick<LiveClaim, 'value'>): number | null {
  const [one, other] = [inPercent(a.value), inPercent(b.value)]
  const unit = (value: ClaimValue | undefined) =>
    value?.type === 'Money' ? value.currency : value?.type === 'Quantity' ? value.unit : undefined
  if (one?.type !== other?.type || unit(one) !== unit(other)) return null
  const [left, right] = [namedNumber(one), namedNumber(other)]
  if (left === null || right === null || left.eq(0) || right.eq(0) || left.s !== right.s) return null
  if (left.c.join('') !== right.c.join('') || left.e === right.e) return null
  return Math.abs(left.e - right.e)
}
