// Daily exchange rates, and how many of one currency are paid for one of another on a day or within a period.
//
// A rate that isn't there is never made up. On a day without one (a weekend, a holiday, a gap) the last rate before it
// holds, and the answer says so, but for 30 days only: what is older is no gap, the rate is missing. After the file's last
// day, the 30 days are counted from that day: an old file goes on answering with its last rates, and says from when they are.

import { sha256 } from '../canonical.ts'
import { dateBounds } from '../date.ts'
import { daysBetween, isDay } from './day.ts'
import { type Fraction, isLess, quotient } from './exact.ts'

/** The longest gap, in days, that the last rate before it bridges. The longest of the Bank itself is five days (Easter). */
const LONGEST_GAP = 30

export interface Rates {
  /** SHA-256 of the file's text, byte order mark included, as UTF-8: of a file in UTF-8, the hash of its bytes. */
  sha256: string
  /** The oldest day that has a rate, as YYYY-MM-DD; null if there is none. */
  first: string | null
  /** The newest day that has a rate. */
  last: string | null
  /** The currencies with at least one rate, the euro among them, in the order of the alphabet. */
  currencies: readonly string[]
  /** The days with at least one rate, oldest first. */
  days: readonly string[]
  /** Currency → how many of it were paid for one euro on each of `days`; null where there is no rate. EUR is always "1". */
  perEuro: ReadonlyMap<string, readonly (string | null)[]>
}

export const NO_RATES: Rates = {
  sha256: sha256(''),
  first: null,
  last: null,
  currencies: [],
  days: [],
  perEuro: new Map(),
}

export interface DayRate {
  /** An exact decimal, rounded to 12 significant digits, half up. */
  rate: string
  /** The day that the rate is of. */
  date: string
  /** The day that was asked for. */
  asked: string
  /** True if that is the same day. */
  exact: boolean
}

export interface RateRange {
  /** The lowest rate; of several days with that rate, the first. */
  low: DayRate
  high: DayRate
  /** True if the period is one day. */
  single: boolean
  /** The period that was asked for, as it was written. */
  period: string
  /** The first and the last day whose rates were compared: within the period, or the one day before it. */
  first: string
  last: string
}

/**
 * How many `to` are paid for one `from` on the day, or on the last day before it that has both, by the cross rate through
 * the euro. Null if there is none: the currency is unknown, the file begins later, or the last rate is more than 30 days old.
 * A currency in itself is 1, whatever the file has.
 *
 * @param day YYYY-MM-DD; anything else is a TypeError
 */
export function rateOn(rates: Rates, from: string, to: string, day: string): DayRate | null {
  if (!isDay(day)) throw new TypeError(`a day such as 2026-05-15 was expected, but got: ${JSON.stringify(day)}`)
  if (from === to) return { rate: '1', date: day, asked: day, exact: true }
  const pair = pairOf(rates, from, to)
  if (pair === null || rates.last === null) return null
  const oldestFrom = day < rates.last ? day : rates.last
  for (let index = lastUpTo(rates.days, day); index >= 0; index -= 1) {
    const date = rates.days[index]!
    if (daysBetween(date, oldestFrom) > LONGEST_GAP) return null
    const cross = crossAt(pair, index)
    if (cross !== null) return dayRate(cross, date, day)
  }
  return null
}

/**
 * The lowest and the highest daily rate within the period that a partial date means: of 2026, of 2026-05, of 2025/2026.
 * Days that the file doesn't have are not there: a period that it cuts is the part inside. Where no day inside has a rate,
 * both are the last one before the period's first day, as `rateOn` gives it; so they are for a period of one day.
 *
 * @param period a date as in src/domain/date.ts; anything else is a TypeError
 */
export function rateRange(rates: Rates, from: string, to: string, period: string): RateRange | null {
  const { first, last } = isDay(period) ? { first: period, last: period } : dateBounds(period)
  const single = first === last
  const within = single || from === to ? null : extremes(rates, from, to, first, last)
  if (within !== null) return { ...within, single, period }
  const only = rateOn(rates, from, to, first)
  return only && { low: only, high: only, single, period, first: only.date, last: only.date }
}

function extremes(rates: Rates, from: string, to: string, first: string, last: string) {
  const pair = pairOf(rates, from, to)
  if (pair === null) return null
  const inside: { date: string; cross: Fraction }[] = []
  const end = lastUpTo(rates.days, last)
  for (let index = Math.max(0, lastUpTo(rates.days, first)); index <= end; index += 1) {
    const [date, cross] = [rates.days[index]!, crossAt(pair, index)]
    if (date >= first && cross !== null) inside.push({ date, cross })
  }
  const [oldest, newest] = [inside[0], inside.at(-1)]
  if (oldest === undefined || newest === undefined) return null
  const low = inside.reduce((lowest, day) => (isLess(day.cross, lowest.cross) ? day : lowest))
  const high = inside.reduce((highest, day) => (isLess(highest.cross, day.cross) ? day : highest))
  return {
    low: dayRate(low.cross, low.date, low.date),
    high: dayRate(high.cross, high.date, high.date),
    first: oldest.date,
    last: newest.date,
  }
}

const dayRate = (cross: Fraction, date: string, asked: string): DayRate => ({
  rate: quotient(...cross),
  date,
  asked,
  exact: date === asked,
})

type Column = readonly (string | null)[]

function pairOf(rates: Rates, from: string, to: string): readonly [from: Column, to: Column] | null {
  const columns = [rates.perEuro.get(from), rates.perEuro.get(to)] as const
  return columns[0] === undefined || columns[1] === undefined ? null : [columns[0], columns[1]]
}

/** 1 EUR is a `from` and b `to`, so one `from` is b / a `to`. */
function crossAt([from, to]: readonly [from: Column, to: Column], index: number): Fraction | null {
  const [a, b] = [from[index], to[index]]
  return a == null || b == null ? null : [b, a]
}

/** The index of the last day that isn't after `day`; -1 if all are. */
function lastUpTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
