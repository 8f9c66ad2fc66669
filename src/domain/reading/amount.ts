// An amount at a place in a text: one side or a range, with what is said about it before (over, up to, about) and after
// (or more, 以上, range).

import { type Context, isProblem, near, type Problem, roleAt, signAt, stretch, wordsAt } from './cursor.ts'
import { leadsAt, marked, shareOfAt } from './leads.ts'
import type { Bound } from './lexeme.ts'
import { afterTo, among, betweenAt, rangeOf } from './range.ts'
import { type Side, sideAt } from './side.ts'
import { numberless } from './unit.ts'

/** What is said about the number: at most one of lower and upper, and "about". */
export interface Stated {
  from: number
  next: number
  side: Side
  bound: 'lower' | 'upper' | undefined
  about: boolean
}

export function statedAt(context: Context, from: number): Stated | Problem | null {
  if (roleAt(context, from, 'numberless') !== null) return vague(context, from)
  const leads = leadsAt(context, from)
  if (leads === null) return null
  const { next: at, implied, duration } = leads
  const framed = framedAt(context, from, at, leads.bounds) ?? endAt(context, at)
  if (framed !== null) return framed
  const amount = betweenAt(context, at) ?? fromAt(context, at) ?? rangeAt(context, at)
  const side = marked(context, amount ?? shareOfAt(context, at), leads.mark)
  if (side === null || isProblem(side)) return side
  if (implied && !side.implied) return null
  const bounds = leads.span && side.to !== undefined ? leads.bounds.filter(bound => bound !== 'about') : leads.bounds
  const unstated = side.implied && /^(?:万(?!亿)|亿)/.test(wordsAt(context, side.from)) && bounds.length === 0
  if (unstated) return null
  // "Spent over three years" lasts as long, 近五年 are the last five: not a bound, and alone nothing certain.
  if (duration && /^(?:years|months|weeks|days)$/.test(side.unit ?? '') && side.to === undefined)
    return context.exact ? { next: side.next, problem: `${wordsAt(context, from)} is ambiguous before a time` } : null
  return trailed(context, from, side, bounds)
}

/** "several" and 数 need a magnitude or more after them; otherwise they say nothing here. */
function vague(context: Context, from: number): Problem | null {
  const found = numberless(context, from)
  const next = near(context, from + 1)
  if (/[一-龥]/.test(wordsAt(context, from)))
    return next?.kind === 'han' && next.gap === 0 && /^[十百千万亿]/.test(next.run) ? found : null
  return found
}

/** A side, and another one where the two make a range. */
function rangeAt(context: Context, at: number): Side | Problem | null {
  const left = sideAt(context, at)
  if (left === null || isProblem(left)) return left
  const second = afterTo(context, left.next)
  if (second === -1) return alternative(context, left)
  const right = sideAt(context, second)
  if (right === null || isProblem(right)) return left
  // "fell 3% to 25%", "2 million to 3 million or more"
  const to = wordsAt(context, left.next) === 'to'
  const change =
    !context.exact &&
    ((to && isChange(context, at)) || (roleAt(context, at - 1, 'from') !== null && !isRanging(context, at - 2)))
  if (change || roleAt(context, right.next, 'trail') !== null) return left
  const range = rangeOf(left, right)
  if (isProblem(range)) return range
  return range === null ? left : among(context, range)
}

const CHANGE =
  /^(?:rose|rise|rises|rising|grew|grow|grown|growing|grows|fell|fall|falls|fallen|falling|jumped|surged|soared|climbed|dropped|drop|declined|increased|increase|decreased|decrease|cut|reduced|expanded|extended|up|down|went|gone|shrank|gained|slid|widened|narrowed|doubled|tripled|lifted|raised|length|valuation|revenue|changed|moved|shifted)$/i

/** Whether the word before, or the one before that, says that a figure moved. */
const isChange = (context: Context, at: number): boolean =>
  [1, 2, 3].some(back => CHANGE.test(wordsAt(context, at - back)))

/** "from A to B" is one range where only together they are whole, or where nothing else can be meant; else a change. */
function fromAt(context: Context, at: number): Side | Problem | null {
  if (roleAt(context, at, 'from') === null) return null
  const left = sideAt(context, at + 1)
  if (left === null || isProblem(left)) return null
  const second = afterTo(context, left.next)
  const right = second === -1 ? null : sideAt(context, second)
  if (right === null || isProblem(right) || roleAt(context, right.next, 'trail') !== null) return null
  if (!context.exact && !isRanging(context, at - 1) && (isWhole(left) || isChange(context, at))) return null
  const range = rangeOf(left, right)
  return range === null || isProblem(range) ? range : among(context, { ...range, from: at })
}

const isWhole = (side: Side): boolean => side.large || side.unit !== undefined || side.marks.length > 0
const isRanging = (context: Context, at: number): boolean =>
  /^(?:rang(?:e|es|ed|ing)|anywhere)$/i.test(wordsAt(context, at))

/** "5 or 6 million", 2、3亿, "one in five", "$2, $3 and $5 million": what the first number means depends on the next. */
function alternative(context: Context, left: Side): Side | Problem {
  if (isListed(context, left, 4))
    return { next: left.next, problem: `the magnitude of ${stretch(context, left.from, left.next)} is ambiguous` }
  const bare = !isWhole(left) && left.figures?.maybeYear !== true
  const or = roleAt(context, left.next, 'or') !== null
  if (!bare || (!or && roleAt(context, left.next, 'in') === null)) return left
  const right = sideAt(context, left.next + 1)
  if (right === null || isProblem(right)) return left
  if (or)
    return isWhole(right)
      ? { next: right.next, problem: `${stretch(context, left.from, right.next)} is ambiguous: one of two numbers` }
      : left
  const rate = !right.large && right.marks.length === 0 && right.value.gt(left.value)
  return rate ? { next: right.next, problem: 'a rate, not an amount' } : left
}

/** The small sums of a list whose last one has a magnitude: "$2, $3 and $5 million". At most `most` more are looked at. */
function isListed(context: Context, left: Side, most: number): boolean {
  const small = left.marks.length > 0 && !left.markAfter && !left.large && left.value.lt(1000)
  const goesOn =
    ['and', 'or'].some(role => roleAt(context, left.next, role as 'and' | 'or')) || signAt(context, left.next, ',')
  if (!small || !goesOn || most === 0) return false
  const right = sideAt(context, left.next + 1)
  if (right === null || isProblem(right) || right.marks.length === 0) return false
  return right.large || isListed(context, right, most - 1)
}

/** the $30 billion range; around the $30 billion mark */
function framedAt(context: Context, from: number, at: number, bounds: readonly Bound[]): Stated | Problem | null {
  if (roleAt(context, at, 'the') === null) return null
  const side = rangeAt(context, at + 1)
  if (side === null || isProblem(side)) return null
  const frame = roleAt(context, side.next, 'frame')
  if (frame === null) return null
  const about = frame.bound === 'about' && side.to === undefined ? [frame.bound] : []
  const stated = trailed(context, from, { ...side, next: side.next + 1 }, [...bounds, ...about])
  return stated
}

/** the low $20 billion range, mid-$30 billion: near it, but nobody says where. */
function endAt(context: Context, from: number): Problem | null {
  const at = roleAt(context, from, 'the') === null ? from : from + 1
  if (!/^(?:low|mid|high)$/i.test(wordsAt(context, at))) return null
  const hyphen = signAt(context, at + 1, '-')
  const side = rangeAt(context, hyphen ? at + 2 : at + 1)
  if (side === null || isProblem(side)) return null
  const frame = roleAt(context, side.next, 'frame') !== null
  if (!frame && !hyphen) return null
  const next = frame ? side.next + 1 : side.next
  return { next, problem: `${stretch(context, at, side.next)} is not a number` }
}

/** With what stands after the amount. */
function trailed(context: Context, from: number, side: Side, before: readonly Bound[]): Stated | Problem {
  const bounds = side.odd === undefined ? [...before] : [...before, side.odd]
  let next = side.next
  for (let trail = trailAt(context, next); trail !== null && next < side.next + 2; trail = trailAt(context, next)) {
    bounds.push(trail.bound)
    next = trail.next
  }
  const limits = bounds.filter(bound => bound !== 'about')
  // 超过十多亿 says twice that it is more.
  if (new Set(limits).size > 1) return { next, problem: 'more than one bound' }
  if (limits.length > 1 && before.filter(bound => bound !== 'about').length > 1)
    return { next, problem: 'more than one bound' }
  if (limits.length > 0 && side.to !== undefined) return { next, problem: 'a bound on a range' }
  const about = bounds.includes('about') || side.rounded || side.pair
  return { from, next, side, bound: limits[0], about }
}

function trailAt(context: Context, at: number): { bound: Bound; next: number } | null {
  const trail = roleAt(context, at, 'trail')
  if (trail !== null) return { bound: trail.bound, next: at + 1 }
  // "5 billion at least.", 5亿元不到
  const lead = roleAt(context, at, 'lead')
  if (lead !== null && /^(?:at least|at most|不到)$/i.test(wordsAt(context, at)) && isEnd(context, at + 1))
    return { bound: lead.bound, next: at + 1 }
  // billion-plus; a free "plus" only where the words end: "$5 million plus fees" is more to come.
  const hyphen = signAt(context, at, '-')
  const plus = hyphen ? at + 1 : at
  if (wordsAt(context, plus).toLowerCase() !== 'plus' || near(context, plus) === undefined) return null
  return hyphen || isEnd(context, plus + 1) ? { bound: 'lower', next: plus + 1 } : null
}

function isEnd(context: Context, at: number): boolean {
  const after = near(context, at)
  return after === undefined || after.kind === 'sign'
}
