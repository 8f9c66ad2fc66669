// An amount as the words of a quote state it, and whether that is the value of a claim.

import { Big } from 'big.js'
import { figureInWords } from '../figure.ts'
import type { Money } from '../money.ts'
import type { ReadQuantity } from '../reading/reading.ts'
import type { Quantity } from '../value.ts'

/** The values that have to follow from the words. Text and dates are the curator's own words for what is quoted. */
export type Measured = Money | Quantity

/** A value, or an amount as read, whose currency or unit may be missing. */
export type Amount = Measured | ReadQuantity

export interface Stated {
  words: string
  value: Amount
  /** Where it stands in the quote. */
  place: Place
}

/** In UTF-16 code units, as readings are; the spans of citations count code points. */
export interface Place {
  start: number
  end: number
}

/** Why a quote does not support a value, and which member of the citation is to blame. */
export interface Refusal {
  member: 'quote' | 'asStated'
  problem: string
}

/** Whether the value is exactly what is read: the same figures and bounds, currency or unit, and mark of "about". */
export function isSame(value: Measured, read: Amount): boolean {
  if (value.approximate !== read.approximate) return false
  if (value.type === 'Money' && read.type === 'Money')
    return value.currency === read.currency && sameFigures(value, read)
  if (value.type !== 'Quantity' || read.type !== 'Quantity' || read.unit === undefined) return false
  return kindOf(value.unit) === kindOf(read.unit) && sameFigures(value, read)
}

/** A percentage is a ratio: 10 percent, 0.1 and "one-tenth" are the same. */
const kindOf = (unit: string): string => (unit === 'percent' ? 'ratio' : unit)

function sameFigures(a: Amount, b: Amount): boolean {
  const [one, other] = [figuresOf(a), figuresOf(b)]
  return one.every((figure, index) => {
    const same = other[index]
    return figure === undefined || same === undefined ? figure === same : figure.eq(same)
  })
}

/** The figure and its bounds, of a percentage as a ratio. */
function figuresOf(value: Amount): (Big | undefined)[] {
  const scale = value.type === 'Quantity' && value.unit === 'percent' ? '0.01' : '1'
  return [figureOf(value), value.lower, value.upper].map(figure =>
    figure === undefined ? undefined : new Big(figure).times(scale),
  )
}

export const figureOf = (value: Amount): string | undefined => (value.type === 'Money' ? value.amount : value.number)

/** As people read it: "at least 2 billion USD", "3 billion, without a currency or unit". */
export function inWords(value: Amount): string {
  const unit = value.type === 'Money' ? value.currency : value.unit
  const { lower, upper, approximate } = value
  const words = figureInWords({ figure: figureOf(value), lower, upper, approximate }, unit ?? '').trim()
  return unit === undefined ? `${words}, without a currency or unit` : words
}

/** What to do about any refusal. */
export const REMEDY = 'correct the value or the words, or say in "derivation" how it follows'
