// Parts against the whole: what the investors of a round put in, against what the round raised, in one currency.

import { Big } from 'big.js'
import { canonicalJson, contentId } from '../canonical.ts'
import { measured, namedNumber } from './compare.ts'
import {
  byId,
  type CheckOutcome,
  type FoundCheck,
  type FoundConflict,
  isView,
  type LiveClaim,
  moneyOf,
} from './conflict.ts'
import { between, said } from './explain.ts'
import { type Interval, overlap, sum } from './interval.ts'
import { settledBy } from './settle.ts'

export interface SumFinding {
  conflict: FoundConflict | null
  check: FoundCheck
}

/** One part of the whole: an investor's money, in one tranche where tranches are told apart. */
interface Part {
  interval: Interval
  /** The one number that is said; null where several are. */
  number: Big | null
  claims: LiveClaim[]
}

/**
 * One finding for each amount that the round is said to have raised. `wholes` are claims of AMOUNT_RAISED of one round, `parts` the
 * claims of PARTICIPATED_IN in it. One part is no sum, unless it is more than the whole by itself.
 */
export function sumFindings(wholes: readonly LiveClaim[], parts: readonly LiveClaim[]): SumFinding[] {
  const groups = Map.groupBy(wholes.filter(counts).toSorted(byId), ({ value, qualifiers }) =>
    canonicalJson([value, qualifiers.tranche ?? null]),
  )
  return [...groups.values()].flatMap(group => judged(group, parts.filter(counts)) ?? [])
}

const counts = (claim: LiveClaim): boolean =>
  claim.value?.type === 'Money' && claim.stance === 'ASSERTS' && !isView(claim)

/** A conflict that goes when what is deprecated is left out is settled, and stays to be seen. */
function judged(wholes: readonly LiveClaim[], parts: readonly LiveClaim[]): SumFinding | null {
  const all = findingOn(wholes, parts)
  const rejected = [...wholes, ...parts].filter(({ rank }) => rank === 'DEPRECATED')
  if (all === null || rejected.length === 0) return all
  const [left, rest] = [wholes, parts].map(claims => claims.filter(claim => !rejected.includes(claim)))
  const without = left!.length === 0 ? null : findingOn(left!, rest!)
  if (all.conflict === null || without?.conflict) return without ?? all
  return { check: without?.check ?? all.check, conflict: settledBy(all.conflict, rejected) }
}

function findingOn(wholes: readonly LiveClaim[], claims: readonly LiveClaim[]): SumFinding | null {
  const whole = { ...wholes[0]!, citations: wholes.flatMap(({ citations }) => citations) }
  const { currency } = moneyOf(whole)!
  const { tranche } = whole.qualifiers
  const isPlanned = wholes.some(({ modality }) => modality === 'PLANNED')
  const inCurrency = claims.filter(
    claim =>
      moneyOf(claim)!.currency === currency &&
      (tranche === undefined || claim.qualifiers.tranche === tranche) &&
      // What is planned is no part of what has come in.
      (claim.modality !== 'PLANNED' || isPlanned),
  )
  const parts = partsOf(inCurrency)
  if (parts.length === 0) return null
  const [total, stated] = [sum(parts.map(({ interval }) => interval)), measured(whole)!.interval]
  const outcome = outcomeOf(total, stated)
  if (parts.length === 1 && outcome !== 'EXCEEDS') return null
  const isShort = outcome === 'FALLS_SHORT' && wholes.some(({ qualifiers }) => qualifiers.parts !== undefined)
  const exactly =
    outcome !== 'HOLDS' || isExact(parts, whole) ? COMPARED[outcome] : ', which within rounding agrees with'
  const explanation = `${arithmetic(parts, total, currency)}${exactly} ${said(whole)}${
    isShort ? ', though these are said to be all the parts' : ''
  }.`
  const { subject, predicate } = whole
  const sides = [wholes.map(({ id }) => id), parts.flatMap(part => part.claims.map(({ id }) => id)).sort()]
  const about = { subject, predicate, explanation, sides }
  const identity = { sum: { subject, value: whole.value, tranche } }
  // What was planned may turn out otherwise: parts that came in are then no contradiction.
  const otherwise = !inCurrency.some(part => wholes.some(({ modality }) => modality === part.modality))
  const state = otherwise ? 'EXPLAINED' : 'OPEN'
  return {
    check: { id: contentId('y1', identity), kind: 'SUM', outcome, ...about },
    conflict:
      outcome === 'EXCEEDS' || isShort
        ? { id: contentId('x1', identity), kind: 'SUM', state, object: undefined, evidence: [], ...about }
        : null,
  }
}

type SumOutcome = Exclude<CheckOutcome, 'OFF'>

function outcomeOf(total: Interval, stated: Interval): SumOutcome {
  if (overlap(total, stated)) return 'HOLDS'
  return stated.high !== undefined && total.low?.gte(stated.high) ? 'EXCEEDS' : 'FALLS_SHORT'
}

const COMPARED: Readonly<Record<SumOutcome, string>> = {
  HOLDS: ', which agrees with',
  EXCEEDS: ', which is more than',
  FALLS_SHORT: ', which is less than',
}

const isExact = (parts: readonly Part[], whole: LiveClaim): boolean => {
  const stated = namedNumber(whole.value)
  return stated?.eq(parts.reduce((total, { number }) => total.plus(number ?? 0), new Big(0))) ?? true
}

/**
 * An investor's claims with and without a tranche: the one without says all of it. Several values of one investor leave open which
 * is right: the part is then anything from the least to the most.
 */
function partsOf(claims: readonly LiveClaim[]): Part[] {
  const investors = Map.groupBy(claims.toSorted(byId), ({ subject }) => subject)
  const parts = [...investors.values()].flatMap(theirs => {
    const whole = theirs.filter(({ qualifiers }) => qualifiers.tranche === undefined)
    if (whole.length > 0) return [partOf(whole)]
    return [...Map.groupBy(theirs, ({ qualifiers }) => qualifiers.tranche).values()].map(partOf)
  })
  return parts.sort((a, b) => (a.number ?? new Big(0)).cmp(b.number ?? new Big(0)) || byId(a.claims[0]!, b.claims[0]!))
}

function partOf(claims: LiveClaim[]): Part {
  const intervals = claims.map(claim => measured(claim)!.interval)
  const numbers = claims.map(({ value }) => namedNumber(value))
  const single = numbers.every(number => number !== null && numbers[0] !== null && number.eq(numbers[0]!))
  const low = least(intervals.map(interval => interval.low))
  const high = least(intervals.map(interval => interval.high?.times(-1)))?.times(-1)
  return {
    claims,
    number: single ? numbers[0]! : null,
    interval: { ...(low && { low }), ...(high && { high }), open: intervals.every(({ open }) => open) },
  }
}

/** Undefined where one has no such end. */
const least = (ends: readonly (Big | undefined)[]): Big | undefined =>
  ends.reduce((low, end) => (low === undefined || end === undefined ? undefined : end.lt(low) ? end : low))

const SCALES = [
  [' trillion', new Big('1e12')],
  [' billion', new Big('1e9')],
  [' million', new Big('1e6')],
  ['', new Big(1)],
] as const

/** 10 + 10 + 10 + 20 = 50 billion CNY */
function arithmetic(parts: readonly Part[], total: Interval, currency: string): string {
  const stated = parts.flatMap(({ number }) => (number === null ? [] : [number]))
  const unknown = parts.length > stated.length || parts.some(({ claims }) => claims.some(isBound))
  if (unknown || parts.length === 1) {
    const each = parts.map(({ claims }) => [...new Set(claims.map(said))].join(' or ')).join(' + ')
    return parts.length === 1 ? each : `${each} = ${between(total, currency)}`
  }
  const result = stated.reduce((sum, number) => sum.plus(number), new Big(0))
  const [word, scale] = SCALES.find(([, each]) => stated.every(number => number.gte(each))) ?? SCALES.at(-1)!
  const short = (number: Big) => number.div(scale).toFixed()
  return `${stated.map(short).join(' + ')} = ${short(result)}${word} ${currency}`
}

const isBound = (claim: LiveClaim): boolean => {
  const money = moneyOf(claim)
  return money !== null && money.amount === undefined
}
