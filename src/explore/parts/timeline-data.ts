// What a timeline shows: sums of money by when they were said to hold, and which of them contradict one another.

import { type Amount, moneyInWords } from '../figure.ts'
import type { AmountsFragment } from '../queries.ts'
import { counted } from '../words.ts'

type Claim = AmountsFragment['claims'][number]

export interface Series {
  /** “Valuation”, or the name of a round. */
  readonly name: string
  readonly set: AmountsFragment
}

export interface Point {
  readonly claim: string
  readonly series: string
  /** The value as it was stated. */
  readonly words: string
  readonly statement: string
  /** For the axis only, in the currency asked for: never shown as a number. */
  readonly amount: number
  /** The bounds, where it is no one amount. */
  readonly low: number
  readonly high: number
  /** The time it holds for: a day, or as long as its date leaves open. */
  readonly from: Date
  readonly to: Date
  /** True where only the source's date is known. */
  readonly isSourceDate: boolean
  readonly isReported: boolean
}

/** Two or more points that a disagreement is between. */
export interface Clash {
  readonly id: string
  readonly kind: AmountsFragment['conflicts'][number]['kind']
  readonly state: AmountsFragment['conflicts'][number]['state']
  readonly points: readonly Point[]
}

export interface Timeline {
  /** By time, then by amount. */
  readonly points: readonly Point[]
  readonly clashes: readonly Clash[]
  /** Claims that have no place on it: without a date, an amount or a rate. Denials are not sums. */
  readonly left: readonly { id: string; statement: string }[]
  /** “the first 100 of 130 claims on Valuation”: of what there is more than was asked for. */
  readonly cut: readonly string[]
}

/** Disagreements of one series that are drawn: the question asks for one more, as nothing says how many there are. */
const MOST_CLASHES = 20

export function timelineOf(several: readonly Series[]): Timeline {
  const points: Point[] = []
  const left: Timeline['left'][number][] = []
  for (const { name, set } of several)
    for (const claim of set.claims) {
      const point = claim.stance === 'DENIES' ? null : pointOf(name, claim)
      if (point === null) left.push({ id: claim.id, statement: claim.statement })
      else points.push(point)
    }
  const byClaim = new Map(points.map(point => [point.claim, point]))
  const clashes = several
    .flatMap(({ set }) => set.conflicts.slice(0, MOST_CLASHES))
    .map(({ id, kind, state, claims }) => ({
      id,
      kind,
      state,
      points: claims.flatMap(each => byClaim.get(each.id) ?? []),
    }))
    .filter(clash => acrossSides(clash).length > 0)
  points.sort((a, b) => a.from.getTime() - b.from.getTime() || b.amount - a.amount)
  return { points, clashes, left, cut: several.flatMap(cutOf) }
}

/** Who stands against whom: each point of the first side with each of the others. Those that say the same are on one side. */
export function acrossSides({ kind, points }: Clash): [Point, Point][] {
  const sides = Map.groupBy(points, ({ words, isReported }) => JSON.stringify([words, kind === 'FACET' && isReported]))
  const [first = [], ...others] = sides.values()
  return others.flat().flatMap(other => first.map((one): [Point, Point] => [one, other]))
}

/** The first and the last day of a date in its precision (2026-05, 2025/2026), in UTC; null for an open end. */
export function spanOf(date: string): { from: Date; to: Date } | null {
  const [first, last] = date.includes('/') ? (date.split('/') as [string, string]) : [date, date]
  const [from, to] = [dayOf(first, false), dayOf(last, true)]
  return from === null || to === null ? null : { from, to }
}

// ---------------------------------------------------------------------------------------------------------------------

const cutOf = ({ name, set: { claims, claimCount, conflicts } }: Series): string[] => [
  ...(claimCount > claims.length ? [`the first ${claims.length} of ${counted(claimCount, 'claim')} on ${name}`] : []),
  ...(conflicts.length > MOST_CLASHES ? [`the first ${MOST_CLASHES} disagreements on ${name}`] : []),
]

function pointOf(series: string, claim: Claim): Point | null {
  const { value } = claim
  if (value?.__typename !== 'Money') return null
  // In the currency that was asked for it stands as it is.
  const money = claim.converted?.money
  const date = claim.asOf ?? earliest(claim.citations.map(({ source }) => source.publishedOn))
  const span = date === null ? null : spanOf(date)
  const amounts = money === undefined ? null : amountsOf(money)
  if (span === null || amounts === null) return null
  return {
    claim: claim.id,
    series,
    words: moneyInWords(value),
    statement: claim.statement,
    ...amounts,
    ...span,
    isSourceDate: claim.asOf === null,
    isReported: claim.modality === 'REPORTED',
  }
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter(date => date !== null).sort()[0] ?? null

/** Of bounds the middle, or the one that there is. Nothing that a logarithm has no place for. */
function amountsOf({ amount, lower, upper }: Amount): { amount: number; low: number; high: number } | null {
  const known = [amount, lower, upper].filter(each => each !== null).map(Number)
  if (known.length === 0 || known.some(each => !(each > 0))) return null
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return { amount: amount === null ? Math.sqrt(low * high) : Number(amount), low, high }
}

function dayOf(date: string, isLast: boolean): Date | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  if (year === undefined) return null
  if (day !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // The day before the next month, or the next year, begins.
  if (month !== undefined) return new Date(Date.UTC(Number(year), Number(month) - (isLast ? 0 : 1), isLast ? 0 : 1))
  return isLast ? new Date(Date.UTC(Number(year), 11, 31)) : new Date(Date.UTC(Number(year), 0, 1))
}
