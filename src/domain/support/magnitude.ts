// A magnitude that is said of all figures: "in millions of RMB", 单位：亿元, 以百万计. One inside a name (亿纬锂能) or of something else
// ("millions of users") is none.

import { simplify } from '../reading/characters.ts'
import { hanMultiplier } from '../reading/han.ts'
import { readAmounts } from '../reading/reading.ts'
import { type Token, tokenize } from '../reading/tokens.ts'
import type { Place } from './amount.ts'

/** A magnitude as a power of ten; its place has the currency beside it. */
interface Magnitude extends Place {
  power: number
}

const IN_GENERAL: ReadonlyMap<string, number> = new Map([
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
])

/** The power of ten that a token multiplies by. m, b and t are other things too, unless a figure stands before (`short`). */
export function powerOf(token: Token, text: string, short = false): number | null {
  if (token.kind === 'han') return hanMultiplier(token.run)
  if (token.kind !== 'lexeme') return null
  if (token.lexeme.role === 'scale') return token.lexeme.short === true && !short ? null : token.lexeme.power
  return IN_GENERAL.get(text.slice(token.start, token.end).toLowerCase()) ?? null
}

/** What may stand between a magnitude and its currency: nothing, or "of", a comma and "in": "RMB, in millions". */
const BEFORE = /^[\s,，、:(（-]*(?:(?:expressed |stated |shown )?in\s+)?$/
const AFTER = /^(?:[\s-]*(?:of\s+(?:the\s+)?)?|[\s,，、(（]*in\s+)$/

export function magnitudesIn(text: string): Magnitude[] {
  const simple = simplify(text)
  const tokens = tokenize(text)
  const amounts = readAmounts(text)
  const found: Magnitude[] = []
  for (const [index, token] of tokens.entries()) {
    const power = powerOf(token, text)
    if (power === null || isCounted(token, tokens, amounts)) continue
    const before = tokens.slice(0, index).findLast(isCurrency)
    const after = tokens.slice(index + 1).find(isCurrency)
    const left = before !== undefined && BEFORE.test(simple.slice(before.end, token.start)) ? before : undefined
    const right = after !== undefined && AFTER.test(simple.slice(token.end, after.start)) ? after : undefined
    const last = right ?? token
    if (token.kind === 'han' && goesOnAsName(tokens[tokens.indexOf(last) + 1], simple)) continue
    if (left === undefined && right === undefined && !isSaid(simple, token, found.at(-1))) continue
    found.push({ power, start: (left ?? token).start, end: last.end })
  }
  return found
}

const isCurrency = (token: Token): boolean => token.kind === 'lexeme' && token.lexeme.role === 'currency'

/** In 5 billion yuan, but not in 百万元 alone. */
function isCounted({ start }: Token, tokens: readonly Token[], amounts: readonly Place[]): boolean {
  const amount = amounts.find(each => each.start <= start && start < each.end)
  return (
    amount !== undefined &&
    tokens.some(token => amount.start <= token.start && token.start < start && !isCurrency(token))
  )
}

/** 亿纬锂能, 千元手机: a letter that is neither a unit nor of 计 or 为单位 follows. */
const goesOnAsName = (next: Token | undefined, simple: string): boolean =>
  next !== undefined &&
  next.gap === 0 &&
  /^(?:sign|word|name)$/.test(next.kind) &&
  /^[\p{L}](?<!计|为)/u.test(simple.slice(next.start))

/** "In millions", "in millions or billions", 单位：亿, 以亿计 */
function isSaid(simple: string, { start, end }: Token, last: Magnitude | undefined): boolean {
  const before = simple.slice(0, start)
  const chained = last !== undefined && /^\s*(?:\/|or|and|,)\s*$/.test(simple.slice(last.end, start))
  return (
    chained ||
    /(?<![a-z])in\s+$/.test(before) ||
    /单位(?:为|是|均为)?[\s:(]*$/.test(before) ||
    (/以$/.test(before) && /^(?:为单位|计)/.test(simple.slice(end)))
  )
}
