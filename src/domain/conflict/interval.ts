// How exactly a value is known: the interval of numbers that its words leave open. An unmarked number is known to half its last
// stated digit; "approximately" and "in the … range" to 5 %; bounds are intervals already.

import { Big } from 'big.js'
import { lastDigitOf } from '../precision.ts'

/** What "approximately" leaves open, on each side. */
export const APPROXIMATE = new Big('0.05')

export interface Interval {
  /** Inclusive; absent where there is no lower bound. */
  low?: Big
  high?: Big
  /** True where `high` itself is outside: 48 to half its last digit is 47.5 up to, and without, 48.5. */
  open: boolean
}

export interface Figures {
  figure?: string | undefined
  lower?: string | undefined
  upper?: string | undefined
  approximate: boolean
}

/** `lastDigit` is the place value of the last stated digit; where it isn't known, it is guessed from the figure. */
export function intervalOf({ figure, lower, upper, approximate }: Figures, lastDigit: string | undefined): Interval {
  if (figure !== undefined) {
    const number = new Big(figure)
    const half = new Big(lastDigit ?? lastDigitOf(figure)).div(2)
    const margin = approximate ? larger(number.abs().times(APPROXIMATE), half) : half
    return { low: number.minus(margin), high: number.plus(margin), open: !approximate }
  }
  return {
    ...(lower !== undefined && { low: widened(new Big(lower), approximate, -1) }),
    ...(upper !== undefined && { high: widened(new Big(upper), approximate, 1) }),
    open: false,
  }
}

const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b)

const widened = (bound: Big, approximate: boolean, direction: 1 | -1): Big =>
  approximate ? bound.plus(bound.abs().times(APPROXIMATE).times(direction)) : bound

/** Whether a number can be in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a)
}

/** Whether `a` begins before `b` ends. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.low === undefined || b.high === undefined) return true
  return b.open ? a.low.lt(b.high) : a.low.lte(b.high)
}

/** Multiplied by a number that lies from `low` to `high` (both above 0), and widened by the share `tolerance` on each side. */
export function scaled(interval: Interval, low: Big, high: Big, tolerance: Big = new Big(0)): Interval {
  const down = new Big(1).minus(tolerance)
  const up = new Big(1).plus(tolerance)
  return {
    ...(interval.low !== undefined && {
      low: interval.low.times(interval.low.lt(0) ? high.times(up) : low.times(down)),
    }),
    ...(interval.high !== undefined && {
      high: interval.high.times(interval.high.lt(0) ? low.times(down) : high.times(up)),
    }),
    open: interval.open,
  }
}

/** All that may come out when one number of each is added up. */
export function sum(intervals: readonly Interval[]): Interval {
  const add = (a: Big | undefined, b: Big | undefined) => (a === undefined || b === undefined ? undefined : a.plus(b))
  return intervals.reduce(
    (total, each) => {
      const [low, high] = [add(total.low, each.low), add(total.high, each.high)]
      return { ...(low && { low }), ...(high && { high }), open: total.open || each.open }
    },
    { low: new Big(0), high: new Big(0), open: false } as Interval,
  )
}
