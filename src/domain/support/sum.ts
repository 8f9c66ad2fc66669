// A value that is the sum of those of other claims: 10 + 10 + 10 + 20 = 50 billion CNY.

import { Big } from 'big.js'
import { brief } from '../brief.ts'
import { dateBounds, daysMeet } from '../date.ts'
import { type ClaimValue, valueInWords } from '../value.ts'
import { figureOf, isSame, type Measured } from './amount.ts'
import type { Derived } from './derived.ts'

export interface Part {
  key: string
  value: ClaimValue | undefined
  /** The date that the claim states for it. */
  asOf?: string | undefined
}

/**
 * Whether the parts add up to the value, which is of the date `asOf`, where one is stated. Bounds add up too, and what is approximate
 * makes the sum approximate.
 */
export function sumOf(value: Measured, parts: readonly Part[], asOf?: string): Derived {
  const unit = unitOf(value)
  const summands: Measured[] = []
  for (const [index, part] of parts.entries()) {
    const refuse = (problem: string): Derived => ({ path: ['derivation', 'claims', index], problem })
    const found = part.value
    if (found === undefined || unitOf(found) !== unit)
      return refuse(
        `expected a claim in ${unit}, as the sum is, but ${brief(part.key)} says ${found === undefined ? 'no value' : valueInWords(found)}`,
      )
    const dated = [
      { asOf, told: 'the claim' },
      ...parts.slice(0, index).map(each => ({ ...each, told: brief(each.key) })),
    ]
    const other = dated.find(each => isOfOtherDate(each.asOf, part.asOf))
    if (other !== undefined)
      return refuse(
        `expected amounts of one date, but ${brief(part.key)} is as of ${part.asOf}, and ${other.told} as of ${other.asOf}`,
      )
    summands.push(found as Measured)
  }
  const total = added(summands, value)
  const left = summands.map(valueInWords).join(' + ')
  if (total === null)
    return { path: ['derivation', 'claims'], problem: `${left} has neither a lower nor an upper bound` }
  if (isSame(value, total)) return { sentence: `${left} = ${valueInWords(value)}` }
  return {
    path: ['derivation', 'claims'],
    problem: `${left} = ${valueInWords(total)}, but the claim's value is ${valueInWords(value)}; correct the value or the list`,
  }
}

/** 2026 and 2026-05 may be the same date. */
function isOfOtherDate(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return !daysMeet(dateBounds(one), dateBounds(other))
}

/** The currency or the unit; text and dates have none. */
function unitOf(value: ClaimValue): string | null {
  if (value.type === 'Money') return value.currency
  return value.type === 'Quantity' ? value.unit : null
}

/** Null where the parts leave the sum without any limit. */
function added(summands: readonly Measured[], like: Measured): Measured | null {
  const total = (ends: readonly (string | undefined)[]): string | undefined =>
    ends.every(end => end !== undefined) ? ends.reduce((sum, end) => sum.plus(end!), new Big(0)).toFixed() : undefined
  const figure = total(summands.map(figureOf))
  const lower = total(summands.map(part => figureOf(part) ?? part.lower))
  const upper = total(summands.map(part => figureOf(part) ?? part.upper))
  if (figure === undefined && lower === undefined && upper === undefined) return null
  const ends = figure === undefined ? { lower, upper } : {}
  const said = { approximate: summands.some(part => part.approximate), ...ends }
  return like.type === 'Money'
    ? { type: 'Money', currency: like.currency, amount: figure, ...said }
    : { type: 'Quantity', unit: like.unit, number: figure, ...said }
}
