// One side of an amount: a number with its sign, its currency, its unit. "RMB 50 billion", "-3%", "5万块GPU"; in a range there
// are two of them, and what one leaves out the other may say.

import type { Big } from 'big.js'
import { type Context, isGlued, isProblem, near, overHyphen, type Problem, roleAt, signAt, wordsAt } from './cursor.ts'
import type { Figures } from './digits.ts'
import type { Bound, CurrencyMark, ReadUnit } from './lexeme.ts'
import { type NumberRead, numberAt } from './number.ts'
import { shareAt } from './share.ts'
import { isPiece, numberless, pastUnit, unitAt } from './unit.ts'

export interface Side {
  from: number
  next: number
  value: Big
  to?: Big
  marks: CurrencyMark[]
  /** A currency or a unit stands after the number. */
  unit?: ReadUnit
  markAfter: boolean
  figures?: Figures
  large: boolean
  /** What the other side of a range may take over: see NumberRead. */
  carries: readonly Big[]
  short: boolean
  implied: boolean
  rounded: boolean
  /** 两三亿: people say so when they mean about. */
  pair: boolean
  /** A share or multiple in words, such as "half". */
  worded: boolean
  odd?: Bound
  /** 三成: what stands before 到五成 is in tenths too. */
  tenths?: true
}

export function sideAt(context: Context, from: number): Side | Problem | null {
  let at = from
  const signed = minusAt(context, at)
  if (signed) at += 1
  if (isUnknownDollar(context, at))
    return { next: pastNumber(context, at + 1), problem: `${wordsAt(context, at)} is no currency that is known` }
  const before = roleAt(context, at, 'currency')
  const marks: CurrencyMark[] = []
  for (
    let mark = before;
    mark?.before && marks.length < 2 && mark !== marks[0];
    mark = roleAt(context, at, 'currency')
  ) {
    marks.push(mark)
    at += 1
  }
  if (marks.length > 0 && signAt(context, at, '-') && isGlued(context, at) && near(context, at + 1)?.kind === 'figures')
    return { next: at + 2, problem: 'a sign stands before the currency' }
  const share = marks.length === 0 || roleAt(context, at, 'half') ? shareAt(context, at) : null
  if (isProblem(share)) return share
  const number = share === null ? numberAt(context, at) : null
  if (share === null && number === null) return null
  if (isProblem(number)) return { ...number, next: pastUnit(context, number.next) }
  const { next } = (share ?? number)!
  const side: Side = {
    from,
    next,
    value: (share ?? number)!.value,
    marks,
    markAfter: false,
    large: number?.large ?? (share !== null && share.unit === undefined),
    carries: number?.carries ?? [],
    short: number?.short ?? false,
    pair: number?.to !== undefined,
    implied: number?.implied ?? false,
    rounded: share?.rounded ?? false,
    worded: share?.unit !== undefined,
    ...optional(number),
    ...(share?.odd !== undefined && { odd: share.odd }),
    ...(share?.unit !== undefined && { unit: share.unit }),
  }
  if (signed && !side.value.eq(0)) side.value = side.value.times(-1)
  return share?.unit === undefined ? measured(context, side) : side
}

/** R$, B¥ */
const isUnknownDollar = (context: Context, at: number): boolean =>
  near(context, at)?.kind === 'name' && /[$¥￥]$/.test(wordsAt(context, at)) && near(context, at + 1) !== undefined

function pastNumber(context: Context, at: number): number {
  const number = numberAt(context, at)
  return number === null ? at : pastUnit(context, number.next)
}

const optional = (number: NumberRead | null) => ({
  ...(number?.to !== undefined && { to: number.to }),
  ...(number?.figures !== undefined && { figures: number.figures }),
  ...(number?.odd !== undefined && { odd: number.odd }),
})

/** "minus", 负, or a hyphen that touches what follows and not what stands before. */
export function minusAt(context: Context, at: number): boolean {
  if (roleAt(context, at, 'minus') !== null) return true
  if (!signAt(context, at, '-') || !isGlued(context, at + 1)) return false
  const before = context.tokens[at - 1]
  return (
    before === undefined ||
    !isGlued(context, at) ||
    (before.kind === 'sign' && !/[-–%)]/.test(before.sign)) ||
    isChinese(context, at - 1)
  )
}
const isChinese = (context: Context, at: number): boolean => /[\u4e00-\u9fff]$/.test(wordsAt(context, at))

/** The currency or the unit after the number. */
function measured(context: Context, side: Side): Side | Problem {
  // "$350 billions", 十几亿, 百亿级
  const vague = roleAt(context, side.next, 'numberless') !== null && wordsAt(context, side.next)
  if (vague !== false && (isChinese(context, side.next) ? isGlued(context, side.next) : vague.endsWith('s')))
    return numberless(context, side.next)
  const unit = unitAt(context, side.next)
  const at = overHyphen(context, side.next)
  const mark = roleAt(context, at, 'currency')
  if (mark !== null && !isPiece(context, at) && belongs(context, side, at)) return moneyAfter(context, side, at, mark)
  if (unit === null || side.marks.length > 0) return side
  if (unit.unit === 'years' && side.figures?.maybeYear && !side.large)
    return {
      next: unit.next,
      problem: `${wordsAt(context, side.next - 1)}${wordsAt(context, side.next)} may be a year`,
    }
  if (unit.more === 'half') return { ...side, value: side.value.plus('0.5'), unit: unit.unit, next: unit.next }
  if (unit.tenth !== undefined)
    return {
      ...side,
      value: side.value.plus(unit.tenth).div(10),
      unit: unit.unit,
      next: unit.next,
      tenths: true,
      ...(unit.more === 'lower' && { odd: 'lower' as const }),
    }
  return { ...side, unit: unit.unit, next: unit.next, ...(unit.more === 'lower' && { odd: 'lower' as const }) }
}

/** A mark that touches the next number is that one's: "up 50% RMB5bn", "$5 million $6 million". */
function belongs(context: Context, side: Side, at: number): boolean {
  const mark = roleAt(context, at, 'currency')!
  const after = near(context, at + 1)
  if (after?.kind !== 'figures' || !mark.before) return true
  if (isGlued(context, at + 1) && !isChinese(context, at)) return false
  return side.marks.length === 0 || after.gap === 0
}

function moneyAfter(context: Context, side: Side, at: number, mark: CurrencyMark): Side | Problem {
  let next = at + 1
  const marks = [...side.marks, mark]
  const second = roleAt(context, next, 'currency')
  if (second !== null && belongs(context, { ...side, marks }, next)) {
    marks.push(second)
    next += 1
  }
  // 10亿美元级
  if (/^量?级别?$/.test(wordsAt(context, next)) && isGlued(context, next)) return numberless(context, next)
  const small = wordsAt(context, next + 1)
  const digit = near(context, next)
  // 5元5角 and 三块五 go on.
  if (
    /[元块]$/.test(wordsAt(context, next - 1)) &&
    (digit?.kind === 'figures' || digit?.kind === 'han') &&
    digit.gap === 0
  )
    return {
      next: /[角毛分]/.test(small) ? next + 2 : next + 1,
      problem: `after ${wordsAt(context, next - 1)}, ${wordsAt(context, next)}${/[角毛分]/.test(small) ? small : ''} goes on`,
    }
  return { ...side, marks, markAfter: true, next }
}
