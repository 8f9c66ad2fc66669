// Takes a text apart, once, from left to right: figures, numerals, words that mean something in an amount, names, and the
// rest. Everything after works on these tokens, a bounded number at a time.

import { simplify } from './characters.ts'
import { type Figures, figuresAt } from './digits.ts'
import { hanRunAt } from './han.ts'
import type { Lexeme } from './lexeme.ts'
import { lexemeAt } from './lexicon.ts'

interface Place {
  start: number
  end: number
  /** White space before it; 3 or more (a blank line, a tab stop) separates. */
  gap: number
}
export type Token = Place &
  (
    | { kind: 'figures'; figures: Figures }
    | { kind: 'han'; run: string }
    | { kind: 'lexeme'; lexeme: Lexeme }
    /** H100, GPT-4, 5G, 2026-05-14, R$ */
    | { kind: 'name' }
    | { kind: 'word' }
    | { kind: 'sign'; sign: string }
  )

type Found = { end: number } & (
  | { kind: 'figures'; figures: Figures }
  | { kind: 'han'; run: string }
  | { kind: 'lexeme'; lexeme: Lexeme }
  | { kind: 'name' | 'word' }
  | { kind: 'sign'; sign: string }
)

/** Letters and a digit, with or without a hyphen between: V3, GPT-4, Qwen2.5-72B, mid-2026. */
const NAME = /[a-z]+[-_.]?\d[a-z0-9]*(?:[-_.][a-z0-9]+)*/y
const LETTERS = /[a-z\u00c0-\u024f]+/y
const REST_OF_NAME = /(?:[-_.]?[a-z0-9]+)+/y
const UNKNOWN_DOLLAR = /[a-z]{1,4}[$¥]/y
const SPACE = /\s*/y

export function tokenize(text: string): Token[] {
  const simple = simplify(text)
  const tokens: Token[] = []
  let at = 0
  while (true) {
    const gap = take(SPACE, simple, at).length
    const start = at + gap
    if (start >= simple.length) return tokens
    const found = tokenAt(simple, text, start, gap === 0 ? tokens.at(-1) : undefined)
    tokens.push({ start, gap, ...found })
    at = found.end
  }
}

function tokenAt(simple: string, text: string, at: number, before: Token | undefined): Found {
  const letter = simple.charAt(at)
  if ((letter >= '0' && letter <= '9') || isPointAt(simple, at)) return figures(simple, text, at)
  const known = lexemeAt(simple, at)
  if (/[a-z\u00c0-\u024f]/.test(letter)) return latin(simple, at, known, before)
  if (known !== null) return { kind: 'lexeme', ...known }
  const run = hanRunAt(simple, at)
  if (run !== '') return { kind: 'han', run, end: at + run.length }
  return { kind: 'sign', sign: letter, end: at + 1 }
}

/** $.5, .5 billion */
const isPointAt = (simple: string, at: number): boolean =>
  /^\.\d/.test(simple.slice(at, at + 2)) && /^[\s$€£¥₹₩(~<>≥≤-]?$/.test(simple.charAt(at - 1))

function figures(simple: string, text: string, at: number): Found {
  const { end, figures } = figuresAt(simple, at)
  if (figures === 'code') return { kind: 'name', end: end + take(REST_OF_NAME, simple, end).length }
  const letters = take(LETTERS, simple, end)
  if (letters === '') return { kind: 'figures', figures, end }
  const glued = lexemeAt(simple, end)
  // Only whole words may follow figures at once, and not what would make a name of them: 5th, 1e9, 401k, 4x4.
  const whole = glued !== null && glued.end >= end + letters.length && !/[0-9]/.test(simple.charAt(glued.end))
  if (!whole || GLUED[glued.lexeme.role] !== true || text.slice(at, end + 1) === '401k')
    return { kind: 'name', end: end + take(REST_OF_NAME, simple, end).length }
  return { kind: 'figures', figures, end }
}
const GLUED: Partial<Record<Lexeme['role'], true>> = { scale: true, unit: true, currency: true, qualifier: true }

function latin(simple: string, at: number, known: ReturnType<typeof lexemeAt>, before: Token | undefined): Found {
  const name = take(NAME, simple, at)
  if (known !== null) {
    const next = simple.charAt(known.end)
    const currency = known.lexeme.role === 'currency'
    const short = known.end - at < 3 && before?.kind !== 'figures'
    const digitNext = /[0-9]/.test(next) || (short && /^-\d/.test(simple.slice(known.end, known.end + 2)))
    if (currency || !digitNext) return { kind: 'lexeme', ...known }
  }
  if (name !== '') return { kind: 'name', end: at + name.length }
  const dollar = take(UNKNOWN_DOLLAR, simple, at)
  if (dollar !== '') return { kind: 'name', end: at + dollar.length }
  return { kind: 'word', end: at + take(LETTERS, simple, at).length }
}

function take(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}
