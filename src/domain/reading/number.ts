// One number, however it is written: 3.5 billion, 1.2万亿, twenty-five, 一亿五千万, 1亿5000万, 10多亿, 2½ million.

import { Big } from 'big.js'
import {
  type Context,
  isGlued,
  isProblem,
  near,
  overHyphen,
  type Problem,
  roleAt,
  signAt,
  stretch,
  wordsAt,
} from './cursor.ts'
import type { Figures } from './digits.ts'
import { partMore, wordNumber } from './english-number.ts'
import { hanCarries, hanMultiplier, hanNumber } from './han.ts'
import type { Bound } from './lexeme.ts'

export interface NumberRead {
  next: number
  value: Big
  /** 两三亿 is 200 to 300 million. */
  to?: Big
  /** As figures stand in the text, where it has some. */
  figures?: Figures
  /** A word of magnitude is in it: thousand, million, 万, 亿. */
  large: boolean
  /** The powers of ten that the other end of a range may take over, the likelier first: of 2 in "2–3 billion", 两到三千万. */
  carries: readonly Big[]
  /** Ends in m, b or t, which are also metres, bytes and tons. */
  short?: boolean
  /** 百亿: one times ten billion, if the words around it say so. */
  implied?: boolean
  /** 10多亿, 50+ */
  odd?: Bound
}

const ten = (power: number): Big => new Big(10).pow(power)

export function numberAt(context: Context, at: number): NumberRead | Problem | null {
  const token = near(context, at)
  if (token?.kind === 'figures') return figuresAt(context, at, token.figures)
  if (token?.kind === 'han') return hanAt(context, at, token.run)
  const words = wordNumber(context, at)
  return words === null || isProblem(words) ? words : oddOne(context, words)
}

/** `below`: the part of a larger number, which must be smaller than this power of ten. */
function figuresAt(
  context: Context,
  at: number,
  figures: Figures,
  below = Number.POSITIVE_INFINITY,
): NumberRead | Problem {
  if (figures.value === undefined) return { next: at + 1, problem: figures.problem! }
  const number: NumberRead = { next: at + 1, value: new Big(figures.value), figures, large: false, carries: [] }
  const vulgar = roleAt(context, number.next, 'ratio')
  if (vulgar !== null && /^[½¼¾]$/.test(wordsAt(context, number.next)) && !figures.value.includes('.'))
    return englishScale(context, { ...number, value: number.value.plus(vulgar.value), next: number.next + 1 })
  // 100多亿, 100+亿, 50多个亿
  const odd = oddAt(context, number.next)
  const after = odd?.next ?? number.next
  const inBetween = wordsAt(context, after) === '个'
  const next = inBetween ? after + 2 : after + 1
  const run = near(context, next - 1)
  if (run?.kind === 'han') {
    const power = hanMultiplier(run.run)
    if (power !== null && power >= below) return { next, problem: malformed(context, at, next) }
    if (power !== null) {
      const scaled = {
        ...number,
        value: number.value.times(ten(power)),
        large: /[万亿]/.test(run.run),
        carries: [ten(power)],
        next,
      }
      if (odd !== null) return { ...scaled, odd: odd.bound }
      return oddOne(context, inBetween ? scaled : lowerPart(context, scaled, power))
    }
    if (inBetween) return oddOne(context, number)
    const end = pastNumerals(context, next)
    return { next: end, problem: run.run.includes('兆') ? ZHAO : malformed(context, at, end) }
  }
  return englishScale(context, number)
}

const ZHAO = '兆 is ambiguous: a million millions in Taiwan, a million in the mainland'

/** 1亿零5千: what is glued on belongs to what isn't understood. */
function pastNumerals(context: Context, from: number): number {
  let at = from
  while (isGlued(context, at) && /^(?:figures|han)$/.test(context.tokens[at]!.kind)) at += 1
  return at
}

const malformed = (context: Context, from: number, next: number): string =>
  `${stretch(context, from, next)} is not a well-formed numeral`

/** 1亿5000万, 3万2千: another part, smaller than the last place of the first. */
function lowerPart(context: Context, number: NumberRead, power: number): NumberRead | Problem {
  const token = near(context, number.next)
  if (token?.kind !== 'figures' || token.gap > 0) return number
  const part = figuresAt(context, number.next, token.figures, power)
  if (isProblem(part)) return part
  // 1亿5千 is 150 million to most, and 100,005,000 by the letter.
  const fits =
    part.value.lt(ten(power)) &&
    part.value.gte(ten(Math.max(power - 4, 0))) &&
    (part.large || part.value.gte(100)) &&
    part.next > number.next + 1
  if (!fits) {
    const end = pastNumerals(context, part.next)
    return { next: end, problem: malformed(context, number.next - 2, end) }
  }
  return { ...number, value: number.value.plus(part.value), next: part.next, ...(part.odd && { odd: part.odd }) }
}

function hanAt(context: Context, at: number, run: string): NumberRead | Problem {
  const number = hanNumber(run)
  if (number === null) {
    const end = pastNumerals(context, at + 1)
    return { next: end, problem: run.includes('兆') ? ZHAO : malformed(context, at, end) }
  }
  const { value, to, implied, large } = number
  const read: NumberRead = {
    next: at + 1,
    value,
    large,
    implied,
    carries: hanCarries(run).map(ten),
    ...(to !== undefined && { to }),
  }
  // 十多亿, 三百余万, 两个亿
  const odd = roleAt(context, at + 1, 'odd')
  const between = odd !== null || wordsAt(context, at + 1) === '个'
  const after = between ? near(context, at + 2) : undefined
  const power = after?.kind === 'han' ? hanMultiplier(after.run) : null
  if (power !== null && !large)
    return {
      ...read,
      value: value.times(ten(power)),
      large: true,
      carries: [ten(power)],
      next: at + 3,
      ...(odd && { odd: odd.bound }),
    }
  return oddOne(context, read)
}

/** 300-odd, 50+, 30多(名): after the number. */
function oddOne(context: Context, number: NumberRead | Problem): NumberRead | Problem {
  const odd = isProblem(number) ? null : oddAt(context, number.next)
  return odd === null ? number : { ...number, odd: odd.bound, next: odd.next }
}

/** 多, 余, 来, +, -odd; and before a magnitude, a currency or a unit also -some and -plus. */
function oddAt(context: Context, from: number): { bound: Bound; next: number } | null {
  const hyphen = signAt(context, from, '-') && isGlued(context, from)
  const at = hyphen ? from + 1 : from
  const odd = roleAt(context, at, 'odd')
  if (odd !== null) return { bound: odd.bound, next: at + 1 }
  if (!hyphen) return wordsAt(context, at) === '+' && isGlued(context, at) ? { bound: 'lower', next: at + 1 } : null
  const word = wordsAt(context, at).toLowerCase()
  const goesOn = MEASURES.some(role => roleAt(context, at + 1, role) !== null)
  if (!goesOn || !isGlued(context, at) || (word !== 'some' && word !== 'plus')) return null
  return { bound: word === 'plus' ? 'lower' : 'about', next: at + 1 }
}
const MEASURES = ['scale', 'currency', 'unit', 'qualifier'] as const

/** thousand, million, hundred million, lakh crore. */
function englishScale(context: Context, number: NumberRead): NumberRead | Problem {
  // 20-odd billion
  const odd = oddAt(context, number.next)
  const inside = odd !== null && roleAt(context, odd.next, 'scale') !== null
  let [at, power, short, count] = [inside ? odd.next : number.next, 0, false, 0]
  for (; count < 2; count += 1) {
    const next = overHyphen(context, at)
    const scale = roleAt(context, next, 'scale')
    if (scale === null) break
    // "5 m" is five metres, unless a currency stands before; then it is glued on, or the reader adds one.
    if (count === 1 && !((power === 2 || power === 5) && scale.power > power))
      return { next: next + 1, problem: `${wordsAt(context, at - 1)} ${wordsAt(context, next)} is no magnitude` }
    const letters = wordsAt(context, next)
    short ||= scale.short === true && !(isGlued(context, next) && /^[MBT]$/.test(letters))
    if (letters.length === 1 && !isGlued(context, next)) short = true
    power += scale.power
    at = next + 1
  }
  const value = number.value.times(ten(power))
  const more = power > 2 ? partMore(context, at) : null
  const scaled = {
    ...number,
    value: more === null ? value : value.plus(ten(power).times(more.part)),
    next: more?.next ?? at,
    large: power > 2,
    carries: power > 0 ? [ten(power)] : [],
    short,
  }
  return inside ? { ...scaled, odd: odd.bound } : oddOne(context, scaled)
}
