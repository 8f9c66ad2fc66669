// Two sides that make a range: $2-3bn, 20亿至30亿元, between 20 and 30 percent. What only one side says (magnitude, currency,
// unit) holds for both.

import type { Big } from 'big.js'
import { agreedCurrency } from './currencies.ts'
import { type Context, isGlued, isProblem, near, type Problem, roleAt, signAt, wordsAt } from './cursor.ts'
import { type Side, sideAt } from './side.ts'

/** The token after "to", 至, a dash between two sides; -1 if there is none. A dash stands free on both sides or on none. */
export function afterTo(context: Context, at: number): number {
  if (roleAt(context, at, 'to') !== null)
    return /^\p{Dash}$/u.test(wordsAt(context, at)) ? afterDash(context, at) : at + 1
  if (roleAt(context, at, 'lead') !== null && /^[~～〜]$/.test(wordsAt(context, at))) return afterDash(context, at)
  if (signAt(context, at, '-')) return afterDash(context, at)
  // An em dash is punctuation in English, and a range in Chinese.
  const chinese = /[\u4e00-\u9fff]/.test(wordsAt(context, at - 1) + wordsAt(context, at + 2))
  if (signAt(context, at, '—') && chinese) return signAt(context, at + 1, '—') ? at + 2 : at + 1
  return -1
}
const afterDash = (context: Context, at: number): number =>
  isGlued(context, at) === isGlued(context, at + 1) ? at + 1 : -1

/** The range that the two sides make; null if they are two amounts. */
export function rangeOf(left: Side, right: Side): Side | Problem | null {
  if ([left, right].some(side => side.odd !== undefined || side.to !== undefined)) return null
  if (!isSameKind(left, right)) return null
  const from = carried(left, right)
  if (from === null) return { next: right.next, problem: `the magnitude of ${left.value.toFixed()} is ambiguous` }
  if (from.gt(right.value)) return { next: right.next, problem: 'the end of the range is below its beginning' }
  const unit = right.unit ?? left.unit
  return {
    ...right,
    from: left.from,
    value: from,
    to: right.value,
    marks: [...left.marks, ...right.marks],
    large: left.large || right.large,
    short: left.short || right.short,
    rounded: left.rounded || right.rounded,
    ...(unit !== undefined && { unit }),
  }
}

function isSameKind(left: Side, right: Side): boolean {
  if (left.unit !== undefined) return left.unit === right.unit
  if (right.unit !== undefined) return left.marks.length === 0
  // "2 yuan to 3": the second is something else.
  if (left.markAfter && right.marks.length === 0) return false
  if (left.marks.length === 0 || right.marks.length === 0) return true
  const [a, b] = [agreedCurrency(left.marks), agreedCurrency(right.marks)]
  return !('code' in a && 'code' in b) || a.code === b.code
}

/** The lower end, in the magnitude of the upper one where it has none: the 2 of "2–3 billion". Null where that is unsure. */
function carried(left: Side, right: Side): Big | null {
  if (right.tenths && left.unit === undefined) return left.value.div(10)
  if (left.carries.length > 0 && right.carries.length === 0) return left.value.lte(right.value) ? left.value : null
  if (left.carries.length > 0 || right.carries.length === 0) return left.value
  const scaled = right.carries.map(scale => left.value.times(scale)).find(value => value.lte(right.value))
  if (scaled !== undefined) return scaled
  // "500,000 to 2 million" says all; "$500 to $1 million" may mean thousands; "5 to 3 billion" falls.
  const inFull = left.figures?.grouped === true || left.value.gte(10_000)
  if (inFull && left.value.lte(right.value)) return left.value
  const far = left.value.times(right.carries[0]!).gte(right.value.times(100))
  return far ? null : left.value.times(right.carries[0]!)
}

/** between A and B; 介于 A 和 B 之间 */
export function betweenAt(context: Context, at: number): Side | Problem | null {
  if (roleAt(context, at, 'between') === null) return null
  const left = sideAt(context, at + 1)
  if (left === null || isProblem(left)) return left
  const joined = roleAt(context, left.next, 'and') !== null || afterTo(context, left.next) !== -1
  const right = joined ? sideAt(context, left.next + 1) : null
  if (right === null || isProblem(right)) return right
  const range = rangeOf(left, right)
  if (range === null) return { next: right.next, problem: 'the two sides of “between” do not fit' }
  return isProblem(range) ? range : among(context, { ...range, from: at })
}

/** 之间 after a range says that it is one. */
export function among(context: Context, side: Side): Side {
  const said = roleAt(context, side.next, 'among') !== null && side.to !== undefined
  return said && near(context, side.next) !== undefined ? { ...side, next: side.next + 1 } : side
}
