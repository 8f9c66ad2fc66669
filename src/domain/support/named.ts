// What a quote names without an amount beside it: "all figures in millions of RMB", 单位：亿元.

import { agreedCurrency } from '../reading/currencies.ts'
import type { CurrencyMark, ReadUnit } from '../reading/lexeme.ts'
import { tokenize } from '../reading/tokens.ts'
import { magnitudesIn, powerOf } from './magnitude.ts'

export interface Named {
  marks: readonly CurrencyMark[]
  units: ReadonlySet<ReadUnit>
  /** The magnitudes outside amounts, as powers of ten. */
  powers: ReadonlySet<number>
}

export function namedIn(text: string): Named {
  return {
    marks: marksIn(text),
    units: new Set(
      tokenize(text).flatMap(token =>
        token.kind === 'lexeme' && token.lexeme.role === 'unit' ? [token.lexeme.unit] : [],
      ),
    ),
    powers: new Set(magnitudesIn(text).map(({ power }) => power)),
  }
}

export const marksIn = (text: string): CurrencyMark[] =>
  tokenize(text).flatMap(token => (token.kind === 'lexeme' && token.lexeme.role === 'currency' ? [token.lexeme] : []))

/** The one currency that is named, if the marks beside the number agree with it: ¥ with yuan, $ with Hong Kong dollars. */
export function currencyOf({ marks }: Named, beside: readonly CurrencyMark[]): { code: string } | { problem: string } {
  if (marks.length === 0) return { problem: 'the second quote names no currency' }
  const named = agreedCurrency(marks)
  if ('problem' in named) return { problem: `the second quote does not name one currency: ${named.problem}` }
  const agreed = agreedCurrency([...beside, ...marks])
  return 'problem' in agreed
    ? { problem: `the second quote names ${named.code}, and the quote another currency` }
    : agreed
}

const TIMES: ReadonlySet<ReadUnit> = new Set(['years', 'months', 'weeks', 'days'])

/** The one unit that is named. Times are only meant where the value is one: "figures of the year are in tokens". */
export function unitOf({ units }: Named, wanted: ReadUnit): { unit: ReadUnit } | { problem: string } {
  const named = [...units].filter(unit => !TIMES.has(unit) || TIMES.has(wanted))
  const [unit, ...more] = named
  if (unit === undefined) return { problem: 'the second quote names no unit' }
  return more.length === 0 ? { unit } : { problem: `the second quote names several units (${named.join(', ')})` }
}

/** Whether the words of an amount have a magnitude: 5 billion, 30亿, 五亿. */
export const isLarge = (words: string): boolean =>
  /[万亿萬億]/.test(words) || tokenize(words).some(token => powerOf(token, words, true) !== null)
