// A value that is an amount in another currency times a named rate: 5 billion USD × 7.2 = 36 billion CNY.

import { Big } from 'big.js'
import { brief } from '../brief.ts'
import { type Money, moneyInWords } from '../money.ts'
import { lastDigitOf } from '../precision.ts'
import { rateBasis } from '../rates/convert.ts'
import { type Rates, rateRange } from '../rates/rates.ts'
import type { Stated } from './amount.ts'
import type { Derived } from './derived.ts'
import { ratePlaces, wordedRate } from './rate.ts'

/** The amounts that may be meant (one has to fit), and how they are told of in a message. */
export interface Base {
  amounts: readonly { value: Money; stated?: Stated }[]
  told: string
}

/** How an amount is converted, and from where the rate is; or why there is no such rate. */
export type Exchange = (from: string) => { rate: string; divides: boolean; basis: string } | Refused
type Refused = Extract<Derived, { problem: string }>

/**
 * Whether one of the amounts gives the value, rounded to the digits that the value states. The conversion of an approximate amount is
 * approximate; one that was rounded may be.
 */
export function convertedFrom(value: Money, base: Base, exchange: Exchange): Derived {
  const foreign = base.amounts.filter(amount => amount.value.currency !== value.currency)
  if (foreign.length === 0)
    return {
      path: ['derivation'],
      problem: `expected an amount in another currency than ${value.currency}, but ${base.told}`,
    }
  const tried: string[] = []
  for (const { value: amount, stated } of foreign) {
    const found = exchange(amount.currency)
    if ('problem' in found) return found
    const result = times(amount, value.currency, found)
    const short = shortened(result)
    const equals = isRounded(short, result) === false ? '=' : '≈'
    const arithmetic = `${moneyInWords(amount)} ${found.divides ? '÷' : '×'} ${found.rate} ${equals} ${moneyInWords(short)}`
    const rounded = isRounded(value, result)
    if (rounded !== null)
      return {
        sentence: `${arithmetic}${rounded ? `, rounded to ${moneyInWords(value)}` : ''}, ${found.basis}`,
        ...(stated !== undefined && { stated }),
      }
    tried.push(arithmetic)
  }
  return {
    path: ['derivation'],
    problem: `${tried.join('; ')}, but the claim's value is ${moneyInWords(value)}; correct the value or the rate`,
  }
}

type Found = Exclude<ReturnType<Exchange>, Refused>

function times(amount: Money, currency: string, { rate, divides }: Found): Money {
  const product = (figure: string | undefined): string | undefined => {
    if (figure === undefined) return undefined
    return (divides ? new Big(figure).div(rate) : new Big(figure).times(rate)).toFixed()
  }
  const { approximate, lower, upper } = amount
  return {
    type: 'Money',
    currency,
    amount: product(amount.amount),
    lower: product(lower),
    upper: product(upper),
    approximate,
  }
}

/** To three decimals of its millions, billions or trillions, to show; what is smaller to six significant digits. */
function shortened(money: Money): Money {
  const short = (figure: string | undefined) => {
    if (figure === undefined) return undefined
    const number = new Big(figure)
    const power = Math.min(12, 3 * Math.floor(number.e / 3))
    return (power >= 6 ? number.round(3 - power) : number.prec(6)).toFixed()
  }
  return { ...money, amount: short(money.amount), lower: short(money.lower), upper: short(money.upper) }
}

/** Whether the value is the result rounded (true) or the result itself (false); null if it is neither. */
function isRounded(value: Money, result: Money): boolean | null {
  const ends = [
    [value.amount, result.amount],
    [value.lower, result.lower],
    [value.upper, result.upper],
  ] as const
  const fits = ends.every(([stated, exact]) =>
    stated === undefined || exact === undefined ? stated === exact : roundedTo(stated, exact).eq(stated),
  )
  if (!fits || ends.some(([stated, exact]) => stated !== undefined && isFar(stated, exact!, value.approximate)))
    return null
  const rounded = ends.some(([stated, exact]) => stated !== undefined && !new Big(exact!).eq(stated))
  return value.approximate === result.approximate || (value.approximate && rounded) ? rounded : null
}

/** `exact` to the last digit that `stated` commonly states: to billions for 36,000,000,000. */
function roundedTo(stated: string, exact: string): Big {
  const digit = lastDigitOf(stated)
  return new Big(exact).div(digit).round().times(digit)
}

/** How far a value may be from its result, as a share of it: 1 trillion is no rounded 542.8 billion. */
const FAR = { exact: '0.02', approximate: '0.05' }

const isFar = (stated: string, exact: string, approximate: boolean): boolean =>
  new Big(stated)
    .minus(exact)
    .abs()
    .gt(new Big(exact).abs().times(FAR[approximate ? 'approximate' : 'exact']))

/** The official rate of a day, or of the last one before it that has one. */
export const officialRate =
  (rates: Rates, to: string, day: string): Exchange =>
  from => {
    const range = rateRange(rates, from, to, day)
    if (range !== null) return { rate: range.low.rate, divides: false, basis: rateBasis(range, from, to) }
    const known =
      rates.first === null ? 'no rates are at hand' : `the rates at hand are from ${rates.first} to ${rates.last}`
    return {
      path: ['derivation', 'rateDate'],
      problem: `there is no official rate from ${from} to ${to} for ${day}: ${known}; name another day, or a rate that the source states`,
    }
  }

/**
 * A rate that a source states, in its words. "7.2 yuan to the dollar" makes yuan out of dollars, and dollars out of yuan by division; where
 * the words do not say which currency has the price ("an exchange rate of 7.2"), the number multiplies.
 */
export const statedRate =
  (rate: string, words: string, to: string): Exchange =>
  from => {
    const refuse = (problem: string): Refused => ({ path: ['derivation', 'rateQuote'], problem })
    if (ratePlaces(words, rate).length === 0)
      return refuse(`expected words with the rate ${rate} in them, but found ${brief(words)}`)
    const worded = wordedRate(words, rate, from, to)
    if (worded === null)
      return refuse(
        `expected words that state a rate between ${from} and ${to} and no other amount, such as "7.2 yuan to the dollar", but found ${brief(words)}`,
      )
    return { rate, divides: worded.pricedIn === from, basis: `the rate stated as “${words}”` }
  }
