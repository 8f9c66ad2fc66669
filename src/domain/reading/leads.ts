// What is said before a number: over, up to, about; turned round by "didn't" or 不得; and a currency that stands before all of
// it, as in "RMB over 5 billion", 港币约5亿元.

import { type Context, isProblem, near, type Problem, roleAt, wordsAt } from './cursor.ts'
import type { Bound, CurrencyMark } from './lexeme.ts'
import { type Side, sideAt } from './side.ts'

export interface Leads {
  next: number
  bounds: Bound[]
  implied: boolean
  duration: boolean
  /** "in the range of" is one of them, and so says nothing of a range. */
  span: boolean
  mark?: CurrencyMark
}

const MOST = 3

/** Null where a negation has no bound to turn round. */
export function leadsAt(context: Context, from: number): Leads | null {
  const start = pastNegation(context, from)
  const leads: Leads = { next: start, bounds: [], implied: false, duration: false, span: false }
  if (start > from && !isTurned(context, start)) return null
  while (leads.bounds.length < MOST) {
    const lead = roleAt(context, leads.next, 'lead')
    const mark = leads.mark === undefined ? markBeforeLead(context, leads.next) : null
    if (lead !== null) {
      leads.bounds.push(start > from && leads.bounds.length === 0 ? TURNED[lead.bound] : lead.bound)
      leads.implied ||= lead.implied === true
      leads.duration ||= lead.duration === true
      leads.span ||= lead.span === true
    } else if (mark !== null) leads.mark = mark
    else break
    leads.next += 1
  }
  return leads
}

const TURNED: Readonly<Record<Bound, Bound>> = { lower: 'upper', upper: 'lower', about: 'about' }
/** What may stand between "not" and "exceed". */
const BETWEEN = /^(?:to|be|been|have|yet|ever|even|likely|expected|forecast|projected|set|allowed|permitted|能|再|会)$/i

function pastNegation(context: Context, from: number): number {
  if (roleAt(context, from, 'negation') === null) return from
  let at = from + 1
  while (at < from + 4 && near(context, at) !== undefined && BETWEEN.test(wordsAt(context, at))) at += 1
  return at
}

/** "Not as much as" is still less, and "not far below" says too little; 没有约 nothing. */
const UNTURNED =
  /^(?:up to|as |just|well|slightly|marginally|a |little|far|significantly|considerably|substantially|much|comfortably|way|远|大幅|略|稍)/i
const isTurned = (context: Context, at: number): boolean => {
  const lead = roleAt(context, at, 'lead')
  return lead !== null && lead.bound !== 'about' && !UNTURNED.test(wordsAt(context, at))
}

/** Codes and signs, not what prose is full of: "against the yuan over 5 days", "paid in RMB over 5 years". */
function markBeforeLead(context: Context, at: number): CurrencyMark | null {
  const mark = roleAt(context, at, 'currency')
  if (!mark?.before || roleAt(context, at + 1, 'lead') === null) return null
  const isProse =
    /^[a-z]+$/.test(wordsAt(context, at)) || /^(?:in|into|to|the|against|from)$/i.test(wordsAt(context, at - 1))
  return isProse ? null : mark
}

/** The amount with the currency that stands before its bound; null where that does not belong to it: "in USD over 3 years". */
export function marked(context: Context, side: Side | Problem | null, mark: CurrencyMark | undefined) {
  if (mark === undefined || side === null || isProblem(side)) return side
  const isMoney = side.marks.length > 0 || side.large || context.exact || side.figures?.grouped === true
  return isMoney && side.unit === undefined ? { ...side, marks: [mark, ...side.marks] } : null
}

const OF_SOMETHING =
  /^(?:不到|不足|未达|低于|少于|小于|不超过|超过|超出|高于|多于|大于|接近|将近|约为|约占|接近于|不及)$/
const FARTHEST = 12

/** 不到OpenAI的十分之一: a bound on a share whose whole stands between the two. */
export function shareOfAt(context: Context, from: number): Side | null {
  if (!OF_SOMETHING.test(wordsAt(context, from - 1))) return null
  for (let at = from; at < from + FARTHEST; at += 1) {
    const token = near(context, at)
    const ends = token === undefined || (token.kind === 'sign' && !/\p{L}/u.test(token.sign))
    if (ends || roleAt(context, at, 'lead') !== null || roleAt(context, at, 'currency') !== null) return null
    if (at === from || wordsAt(context, at) !== '的') continue
    const side = sideAt(context, at + 1)
    return side !== null && !isProblem(side) && side.unit === 'ratio' && side.to === undefined ? side : null
  }
  return null
}
