// Reads money and quantities out of words, English and Chinese. Never a guess: what is read is exact, and what isn't is said.
//
// - A bound has no amount: "over 2 billion", 十多亿, 500余亿 and "50 billion+" have a lower one, "up to" and "as much as" an upper.
//   "Didn't exceed" and 不会超过 turn it round; where other words stand between ("could not raise more than"), nothing does.
// - nearly, almost, 近, 将近, about, 约, 左右 and "the $30 billion range" are approximate amounts; 两三亿 is an approximate range.
// - In a text, "from A to B" of two whole amounts is a change, and gives both; alone, or after "range", it is one range.
// - $ is the American dollar, 元 the yuan, a rupee India's, unless the words say otherwise; a bare ¥ and 億元 are refused.
// - >5% and ≥5% are bounds; "> 5%", as mail quotes, is not. "The low $20 billion range", 10亿美元级 and 一亿五千 are refused.
// - A minus is a sign; parentheses are not.
// - Shares and multiples are ratios: one-tenth 0.1, 三成 0.3, tenfold 10, doubled 2, 增长三倍 3 (as stated). A third is rounded.
//
// Places are UTF-16 code units, as in String.prototype.slice; a citation's are code points.

import type { Big } from 'big.js'
import type { Money } from '../money.ts'
import { type Stated, statedAt } from './amount.ts'
import { isTraditional } from './characters.ts'
import { isAmountInText } from './context.ts'
import { agreedCurrency } from './currencies.ts'
import { type Context, isProblem, type Problem, roleAt, stretch } from './cursor.ts'
import type { ReadUnit } from './lexeme.ts'
import { tokenize } from './tokens.ts'

/** A quantity as read: its unit is absent where the words leave it out ("2 million or more"). */
export interface ReadQuantity {
  type: 'Quantity'
  number?: string
  unit?: ReadUnit
  lower?: string
  upper?: string
  approximate: boolean
}

export interface Reading {
  start: number
  end: number
  words: string
  /** A ratio is a share or a multiple of something else: its value is a quantity with the unit `ratio`. */
  kind: 'Money' | 'Quantity' | 'Ratio'
  value: Money | ReadQuantity
}

export type ReadResult =
  | { ok: true; value: Money | ReadQuantity }
  | {
      ok: false
      /** The amounts in the words that are understood. */
      understood: readonly string[]
      /** The words beside them. */
      notUnderstood: readonly string[]
      reason: string
    }

/** What begins like an amount in a text and isn't understood, and why. */
export interface Misread {
  start: number
  end: number
  reason: string
}

/** Every amount in a text, in order. What looks like one and isn't understood is left out. */
export function readAmounts(text: string): Reading[] {
  return readText(text).readings
}

/** The one amount that the words are. */
export function readAmount(words: string): ReadResult {
  const tokens = tokenize(words)
  const context: Context = { text: words, tokens, exact: true }
  const whole = tokens.length === 0 ? null : amountAt(context, 0)
  if (whole !== null && !isProblem(whole) && whole.next === tokens.length) return { ok: true, value: whole.value }
  const { readings, misread } = readText(words)
  const wholeProblem = whole !== null && isProblem(whole) ? whole.problem : undefined
  const understood = readings.map(reading => reading.words)
  const notUnderstood = between(words, readings)
  const reason =
    readings.length > 1
      ? `there are ${readings.length} amounts where one amount is expected`
      : (wholeProblem ?? misread[0]?.reason ?? reasonFor(words, understood, notUnderstood))
  return { ok: false, understood, notUnderstood, reason }
}

function reasonFor(all: string, understood: readonly string[], notUnderstood: readonly string[]): string {
  if (understood.length === 0) return `no amount is found in ${JSON.stringify(notUnderstood.join(' '))}`
  if (notUnderstood.length === 0)
    return /[()（）]/.test(all)
      ? 'parentheses are no sign: a loss has a minus, an aside is not the amount'
      : 'there are signs beside the amount that are not understood'
  return `beside the amount, ${notUnderstood.map(words => JSON.stringify(words)).join(', ')} is not understood`
}

/** As `readAmounts`, with what looks like an amount and isn't understood. */
export function readText(text: string): { readings: Reading[]; misread: Misread[] } {
  const context: Context = { text, tokens: tokenize(text), exact: false }
  const [readings, misread]: [Reading[], Misread[]] = [[], []]
  for (let at = 0; at < context.tokens.length; ) {
    const found = amountAt(context, at)
    if (found === null) at = pastOrdinal(context, at)
    else if (isProblem(found)) {
      const next = Math.max(found.next, at + 1)
      misread.push({
        start: context.tokens[at]!.start,
        end: context.tokens[Math.min(next, context.tokens.length) - 1]!.end,
        reason: found.problem,
      })
      at = next
    } else {
      const [start, end] = [context.tokens[at]!.start, context.tokens[found.next - 1]!.end]
      if (isAmountInText(context, at, found.stated)) {
        readings.push({ start, end, words: text.slice(start, end), kind: kindOf(found.value), value: found.value })
        at = found.next
      } else at = Math.max(found.stated.side.from + 1, at + 1)
    }
  }
  return { readings, misread }
}

/** 第一轮, page 3: a number that counts places. */
const pastOrdinal = (context: Context, at: number): number =>
  roleAt(context, at, 'ordinal') !== null && /figures|han/.test(context.tokens[at + 1]?.kind ?? '') ? at + 2 : at + 1

function amountAt(
  context: Context,
  at: number,
): { next: number; value: Money | ReadQuantity; stated: Stated } | Problem | null {
  const stated = statedAt(context, at)
  if (stated === null || isProblem(stated)) return stated
  const value = valueFor(context, stated)
  return isProblem(value) ? value : { next: stated.next, value, stated }
}

function valueFor(context: Context, { next, side, bound, about }: Stated): Money | ReadQuantity | Problem {
  const words = stretch(context, side.from, side.next)
  const figures = { ...limits(side.value, side.to, bound), approximate: about }
  const exact = side.to === undefined && bound === undefined ? side.value.toFixed() : undefined
  const money = side.marks.length > 0
  if (side.figures?.maybeThousand && !side.large && side.unit === undefined)
    return { next, problem: `${words} is ambiguous: three decimals, or a thousand` }
  if (side.figures?.maybeThousand && !side.large && !/^(?:percent.*|ratio|.* points)$/.test(side.unit ?? ''))
    return { next, problem: `${words} is ambiguous: three decimals, or a thousand` }
  if (side.short && !money && side.unit === undefined)
    return { next, problem: `${words} is ambiguous: it may be millions, or metres, or bytes` }
  if (!money) {
    if (context.exact && side.unit === undefined && side.figures?.maybeYear && !side.large)
      return { next, problem: `${words} may be a year` }
    return {
      type: 'Quantity',
      ...(exact !== undefined && { number: exact }),
      ...(side.unit !== undefined && { unit: side.unit }),
      ...figures,
    }
  }
  const currency = agreedCurrency(side.marks)
  if ('problem' in currency) return { next, problem: currency.problem }
  if (isTraditional(words) && currency.code === 'CNY' && side.marks.every(mark => mark.codes.length > 1))
    return { next, problem: '元 in traditional characters is ambiguous: it may be the dollar of Taiwan or Hong Kong' }
  return { type: 'Money', ...(exact !== undefined && { amount: exact }), currency: currency.code, ...figures }
}

function limits(value: Big, to: Big | undefined, bound: 'lower' | 'upper' | undefined) {
  if (to !== undefined) return { lower: value.toFixed(), upper: to.toFixed() }
  return bound === undefined ? {} : { [bound]: value.toFixed() }
}

function kindOf(value: Money | ReadQuantity): Reading['kind'] {
  return value.type === 'Money' ? 'Money' : value.unit === 'ratio' ? 'Ratio' : 'Quantity'
}

/** The stretches of words between the readings, without those that have neither a letter nor a figure nor a sign of money. */
function between(text: string, readings: readonly Reading[]): string[] {
  const edges = [0, ...readings.flatMap(({ start, end }) => [start, end]), text.length]
  return Array.from({ length: edges.length / 2 }, (_, index) =>
    text.slice(edges[2 * index], edges[2 * index + 1]).trim(),
  ).filter(words => /[\p{L}\p{N}\p{Sc}]/u.test(words))
}
