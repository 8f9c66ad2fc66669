// Numbers in English words: "twenty-five", "two and a half billion". words-to-numbers 1.5.1 is not used: it computes in
// floats and reads "two and a half billion" as "2 and 1 half 1000000000".

import { Big } from 'big.js'
import { type Context, isProblem, overHyphen, type Problem, roleAt, wordsAt } from './cursor.ts'

export interface WordNumber {
  next: number
  value: Big
  /** thousand or more is in it. */
  large: boolean
  carries: readonly Big[]
}

const MALFORMED = 'number words that do not make one number'
const ten = (power: number): Big => new Big(10).pow(power)

/** At most this many words are looked at: "nine hundred ninety-nine trillion …" down to the ones has fewer. */
const LONGEST = 40

/** What has been added up: the parts with a magnitude, then the part below it, and what may still follow. */
interface Sum {
  total: Big
  group: Big
  /** The next number word is below this: 100 after "hundred", 10 after "twenty", 1 after "five". */
  below: number
  /** The last magnitude, as a power of ten; a larger one can't follow. */
  power?: number
  carries: readonly Big[]
}

export function wordNumber(context: Context, from: number): WordNumber | Problem | null {
  const article = roleAt(context, from, 'article') !== null
  if (article ? !startsWithScale(context, from + 1) : roleAt(context, from, 'number') === null) return null
  const sum: Sum = { total: new Big(0), group: new Big(article ? 1 : 0), below: article ? 100 : 1000, carries: [] }
  let at = article ? from + 1 : from
  while (at < from + LONGEST) {
    const next = overHyphen(context, at)
    const number = roleAt(context, next, 'number')
    const scale = roleAt(context, next, 'scale')
    if (number !== null || scale !== null) {
      const added = number === null ? magnify(sum, scale!.power) : add(sum, number.value)
      if (!added) return { next: pastNumberWords(context, next + 1), problem: MALFORMED }
      at = next + 1
    } else if (
      roleAt(context, at, 'and') !== null &&
      roleAt(context, at + 1, 'number') !== null &&
      mayGoOn(sum) &&
      partMore(context, at) === null
    ) {
      at += 1
    } else break
  }
  return ended(context, sum, at)
}

function add(sum: Sum, value: number): boolean {
  if (sum.below < 10 || (value >= 10 && sum.below < 100)) return false
  sum.group = sum.group.plus(value)
  sum.below = value >= 20 ? 10 : 1
  return true
}

function magnify(sum: Sum, power: number): boolean {
  if (sum.group.eq(0)) return false
  if (power === 2) {
    if (sum.group.gte(100)) return false
    // "two to three hundred million" are 200 to 300 million.
    sum.carries = [ten(2)]
    ;[sum.group, sum.below] = [sum.group.times(100), 100]
    return true
  }
  if (power >= (sum.power ?? Number.POSITIVE_INFINITY)) return false
  sum.carries = sum.below === 100 && sum.carries.length > 0 ? [ten(power + 2), ten(power)] : [ten(power)]
  sum.total = sum.total.plus(sum.group.times(ten(power)))
  ;[sum.power, sum.group, sum.below] = [power, new Big(0), 1000]
  return true
}

const mayGoOn = (sum: Sum): boolean => sum.below === 100 || sum.power !== undefined

/** With what may end it: dozen, point five billion, and a half. */
function ended(context: Context, sum: Sum, at: number): WordNumber | Problem {
  const { carries } = sum
  const value = sum.total.plus(sum.group)
  const more = partMore(context, at)
  if (sum.power !== undefined)
    return more === null
      ? { next: at, value, large: true, carries }
      : { next: more.next, value: value.plus(ten(sum.power).times(more.part)), large: true, carries }
  if (roleAt(context, at, 'dozen') !== null) return { next: at + 1, value: value.times(12), large: false, carries: [] }
  if (more !== null) return magnified(context, value.plus(more.part), more.next)
  if (roleAt(context, at, 'point') === null || roleAt(context, at + 1, 'number') === null)
    return { next: at, value, large: false, carries }
  const decimals = decimalsAfter(context, at)
  return isProblem(decimals)
    ? decimals
    : magnified(context, new Big(`${value.toFixed()}.${decimals.digits}`), decimals.next)
}

function magnified(context: Context, value: Big, at: number): WordNumber {
  const scale = roleAt(context, at, 'scale')
  if (scale === null) return { next: at, value, large: false, carries: [] }
  return { next: at + 1, value: value.times(ten(scale.power)), large: scale.power > 2, carries: [ten(scale.power)] }
}

function pastNumberWords(context: Context, from: number): number {
  let at = from
  for (let next = from; at < from + LONGEST; at = next) {
    next = overHyphen(context, at)
    if (roleAt(context, next, 'number') === null && roleAt(context, next, 'scale') === null) break
    next += 1
  }
  return at
}

function startsWithScale(context: Context, at: number): boolean {
  const scale = roleAt(context, at, 'scale')
  return (scale !== null && wordsAt(context, at).length > 3) || roleAt(context, at, 'dozen') !== null
}

/** "and a half", "and a quarter", "and three quarters": what is added to the number, or to its magnitude. */
export function partMore(context: Context, at: number): { next: number; part: string } | null {
  if (roleAt(context, at, 'and') === null) return null
  const count = roleAt(context, at + 1, 'article') === null ? roleAt(context, at + 1, 'number')?.value : 1
  const next = at + 3
  if (count === 1 && roleAt(context, at + 2, 'half') !== null) return { next, part: '0.5' }
  const quarters = roleAt(context, at + 2, 'denominator')?.value === 4
  return quarters && (count === 1 || count === 3) ? { next, part: count === 1 ? '0.25' : '0.75' } : null
}

function decimalsAfter(context: Context, point: number): { next: number; digits: string } | Problem {
  let [at, digits] = [point + 1, '']
  for (; digits.length < LONGEST; at += 1) {
    const number = roleAt(context, at, 'number')
    if (number === null) break
    if (number.value > 9) return { next: at + 1, problem: MALFORMED }
    digits += number.value
  }
  return { next: at, digits }
}
