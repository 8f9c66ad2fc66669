// Money in another currency, and in words the rate it was converted at: a converted amount is never shown without.

import type { Money } from '../money.ts'
import { inOrder, product, significant } from './exact.ts'
import { type RateRange, type Rates, rateRange } from './rates.ts'

export interface Conversion {
  money: Money
  /** The currency that it was converted from. */
  from: string
  range: RateRange
  /** The rate for a reader, as `rateBasis` gives it. */
  basis: string
}

/**
 * Money in another currency, at the rate of the period: of `asOf`, say, or of a source's date. Null where there is no rate.
 *
 * Amounts and bounds are multiplied exactly by the rate as it stands in `range`, then rounded to 12 significant digits, half
 * up. Where the rates of a coarse period differ, an amount becomes the bounds that they give, and bounds move apart; where
 * there is one rate only, it stays an amount. Approximate stays approximate. In its own currency, money stays as it is.
 */
export function convert(rates: Rates, money: Money, to: string, period: string): Conversion | null {
  const range = rateRange(rates, money.currency, to, period)
  if (range === null) return null
  return {
    money: money.currency === to ? money : exchanged(money, to, range),
    from: money.currency,
    range,
    basis: rateBasis(range, money.currency, to),
  }
}

/**
 * The rate for a reader, to five significant digits: "at 6.8106 CNY for 1 USD on 2026-05-15 (European Central Bank reference
 * rates, cross rate through EUR)". Of a day without a rate it says so, of a period from which day to which day it is.
 */
export function rateBasis(range: RateRange, from: string, to: string): string {
  if (from === to) return `at 1 ${to} for 1 ${from} (the same currency)`
  const rates = [...new Set([range.low, range.high].map(({ rate }) => significant(rate, 5)))].join(' to ')
  const source = 'European Central Bank reference rates'
  const origin = from === 'EUR' || to === 'EUR' ? source : `${source}, cross rate through EUR`
  const { first, last, low } = range
  if (first !== last) return `at ${rates} ${to} for 1 ${from} (${origin}, ${first} to ${last})`
  const gap = low.exact ? '' : `, the last day before ${low.asked} with a rate`
  return `at ${rates} ${to} for 1 ${from} on ${first}${gap} (${origin})`
}

function exchanged(money: Money, currency: string, { low, high }: RateRange): Money {
  // The higher rate gives the lower end where the figure is negative.
  const ends = (figure: string) => inOrder(product(figure, low.rate), product(figure, high.rate))
  const marks = { type: 'Money', currency, approximate: money.approximate } as const
  if (money.amount !== undefined) {
    const [lower, upper] = ends(money.amount)
    return lower === upper ? { ...marks, amount: lower } : { ...marks, lower, upper }
  }
  return {
    ...marks,
    ...(money.lower !== undefined && { lower: ends(money.lower)[0] }),
    ...(money.upper !== undefined && { upper: ends(money.upper)[1] }),
  }
}
