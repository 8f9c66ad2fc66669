// Shares and multiples in words: one-tenth, two thirds, half, 十分之一, 百分之五, 三成, doubled. And what a share of a
// magnitude makes: "half a billion", "a quarter of a billion".

import { Big } from 'big.js'
import { type Context, isGlued, isProblem, near, overHyphen, type Problem, roleAt, signAt, wordsAt } from './cursor.ts'
import type { Bound, ReadUnit } from './lexeme.ts'
import { numberAt } from './number.ts'

export interface Share {
  next: number
  value: Big
  /** 'ratio' or 'percent'; none where the share is of a magnitude, and so a number. */
  unit?: ReadUnit
  /** A third has no exact decimal: it is given to ten places, and is approximate. */
  rounded: boolean
  /** 近半, 过半 */
  odd?: Bound
}

const PLACES = 10

export function shareAt(context: Context, at: number): Share | Problem | null {
  return partsAt(context, at) ?? wordAt(context, at) ?? fractionAt(context, at)
}

/** N分之M */
function partsAt(context: Context, at: number): Share | Problem | null {
  const token = near(context, at)
  if ((token?.kind !== 'han' && token?.kind !== 'figures') || roleAt(context, at + 1, 'parts') === null) return null
  const whole = numberAt({ ...context, exact: true }, at)
  const part = numberAt(context, at + 2)
  if (
    whole === null ||
    isProblem(whole) ||
    whole.next !== at + 1 ||
    whole.value.eq(0) ||
    part === null ||
    isProblem(part) ||
    part.to
  )
    return { next: at + 2, problem: 'a share without its number' }
  if (whole.value.eq(100)) return { next: part.next, value: part.value, unit: 'percent', rounded: false }
  return quotient(part.value, whole.value, part.next)
}

/** doubled, tenfold, 一半, ½ */
function wordAt(context: Context, at: number): Share | null {
  const ratio = roleAt(context, at, 'ratio')
  if (ratio !== null)
    return {
      next: at + 1,
      value: new Big(ratio.value),
      unit: 'ratio',
      rounded: false,
      ...(ratio.bound && { odd: ratio.bound }),
    }
  const token = near(context, at)
  const isHalf = token?.kind === 'han' && token.run === '一' && wordsAt(context, at + 1) === '半'
  return isHalf ? { next: at + 2, value: new Big('0.5'), unit: 'ratio', rounded: false } : null
}

/** half, a quarter, two thirds, one-tenth */
function fractionAt(context: Context, at: number): Share | Problem | null {
  const article = roleAt(context, at, 'article') !== null
  const numerator = roleAt(context, at, 'number')
  const half = roleAt(context, at, 'half') ?? (article ? roleAt(context, at + 1, 'half') : null)
  if (half !== null) return ofMagnitude(context, quotient(new Big(1), new Big(2), article ? at + 2 : at + 1))
  if (!article && numerator === null) return null
  const next = overHyphenOrNot(context, at + 1)
  const denominator = roleAt(context, next, 'denominator')
  const isHalf = !article && numerator?.value === 1 && roleAt(context, next, 'half') !== null
  if (denominator === null && !isHalf) return null
  // one third-party firm
  if (signAt(context, next + 1, '-') && isGlued(context, next + 1) && roleAt(context, next + 2, 'scale') === null)
    return null
  const share = quotient(new Big(article ? 1 : numerator!.value), new Big(denominator?.value ?? 2), next + 1)
  return ofMagnitude(context, share)
}

const overHyphenOrNot = (context: Context, at: number): number =>
  signAt(context, at, '-') && isGlued(context, at) ? at + 1 : at

/** "of a billion", "a million", "-billion" */
function ofMagnitude(context: Context, share: Share): Share | Problem {
  let at = share.next
  if (roleAt(context, at, 'of') !== null) at += 1
  const article = roleAt(context, at, 'article') !== null || roleAt(context, at, 'number')?.value === 1
  if (article) at += 1
  at = overHyphen(context, at)
  const scale = roleAt(context, at, 'scale')
  if (scale === null) {
    // "a third of a percentage point", "half a year"
    const unit = article && roleAt(context, at, 'unit') !== null
    return unit ? { next: at + 1, problem: 'a share of one unit' } : share
  }
  if (share.rounded) return { next: at + 1, problem: 'a share of a magnitude that has no exact decimal' }
  return { next: at + 1, value: share.value.times(new Big(10).pow(scale.power)), rounded: false }
}

function quotient(part: Big, whole: Big, next: number): Share {
  const exact = part.div(whole)
  const rounded = !exact.times(whole).eq(part)
  return { next, value: rounded ? exact.round(PLACES) : exact, unit: 'ratio', rounded }
}
