// Sentences with arithmetic. Computed numbers are rounded to four significant digits; stated ones never are.

import { Big } from 'big.js'
import { figureInWords } from '../figure.ts'
import { type ClaimValue, valueInWords } from '../value.ts'
import { type Comparison, type Exchange, figuresOf, inPercent, measured, namedNumber } from './compare.ts'
import { type LiveClaim, moneyOf } from './conflict.ts'
import { type Interval, scaled } from './interval.ts'

export const said = ({ value, object }: Pick<LiveClaim, 'value' | 'object'>): string =>
  value === undefined ? `the relation to ${object}` : valueInWords(value)

/** 52.63 billion USD; 50.07 billion to 52.63 billion USD */
export function between({ low, high }: Pick<Interval, 'low' | 'high'>, unit: string): string {
  const [lower, upper] = [low && rounded(low), high && rounded(high)]
  if (lower !== undefined && lower === upper) return figureInWords({ figure: lower, approximate: false }, unit)
  return figureInWords({ lower, upper, approximate: false }, unit)
}

/** 2; 2.1 to 2.2 */
export const numbers = (low: Big, high: Big, digits = 3): string => {
  const [from, to] = [rounded(low, digits), rounded(high, digits)]
  return from === to ? from : `${from} to ${to}`
}

/** To so many significant digits. */
export const rounded = (number: Big, digits = 4): string => (number.eq(0) ? '0' : number.prec(digits).toFixed())

/** What a claim's value is in another currency: "350 billion CNY is 50.07 billion to 52.63 billion USD at …". */
export function converted(claim: LiveClaim, exchange: Exchange, currency: string): string {
  const number = namedNumber(claim.value)
  const interval =
    number === null
      ? scaled(measured(claim)!.interval, exchange.low, exchange.high)
      : { low: number.times(exchange.low), high: number.times(exchange.high) }
  return `${said(claim)} is ${between(interval, currency)} ${exchange.basis}`
}

/** By how much two values differ, as far as that can be said. `exchange` turns the second one's currency into the first's. */
export function difference(a: LiveClaim, b: LiveClaim, { exchange }: Comparison): string {
  const [one, other] = [namedNumber(a.value), namedNumber(b.value)]
  if (exchange !== undefined) {
    const first = converted(b, exchange, moneyOf(a)!.currency)
    if (one === null || other === null || one.lte(0) || other.lte(0)) return `${first}, against ${said(a)}.`
    const [low, high] = [exchange.low, exchange.high].map(rate => other.times(rate).div(one)) as [Big, Big]
    if (low.gte(1)) return `${first}: ${numbers(low, high)} times ${said(a)}.`
    if (high.lte(1))
      return `${first}: ${said(a)} is ${numbers(new Big(1).div(high), new Big(1).div(low))} times as much.`
    return `${first}, against ${said(a)}.`
  }
  return differenceInOneUnit(inPercent(a.value), inPercent(b.value))
}

function differenceInOneUnit(a: ClaimValue | undefined, b: ClaimValue | undefined): string {
  const [one, other] = [namedNumber(a), namedNumber(b)]
  if (one === null || other === null || one.eq(other)) return ''
  const [small, large] = one.lt(other) ? [one, other] : [other, one]
  const share = small.gt(0) ? `, ${rounded(large.minus(small).div(small).times(100), 3)} % of the smaller` : ''
  const unit = a?.type === 'Money' ? a.currency : a?.type === 'Quantity' ? a.unit : ''
  return `They differ by ${figureInWords({ figure: large.minus(small).toFixed(), approximate: false }, unit)}${share}.`
}

/** What the words leave open: "48 billion USD (47.5 billion to 48.5 billion USD, to its last digit)". A bound is what it is. */
export function leeway(claim: LiveClaim): string {
  const value = inPercent(claim.value)
  const { interval, unit } = measured(claim)!
  if (value?.type !== 'Money' && value?.type !== 'Quantity') return said(claim)
  const { figure, approximate } = figuresOf(value)
  if (figure === undefined) return said(claim)
  const known = approximate ? 'as "about" leaves it open' : 'to its last digit'
  return `${said(claim)} (${between(interval, unit)}, ${known})`
}
