// Finds the longest known word at a place in a text.

import { CHINESE_WORDS } from './chinese-words.ts'
import { CURRENCY_WORDS } from './currencies.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import type { Lexeme } from './lexeme.ts'

/** >5% is a bound; "> 5%" begins a quotation, -> and <b>5% are something else. */
const NO_TAG = '(?<![-=]|</?[a-z][^<>]{0,80})'
const AT_NUMBER = '(?=[\\d$€£¥])'

const LEXEMES: ReadonlyMap<string, Lexeme> = new Map([...CURRENCY_WORDS, ...ENGLISH_WORDS, ...CHINESE_WORDS])

/** First letter → one expression for all words that begin with it, longest first: so a look-up costs little and is bounded. */
const BY_FIRST: ReadonlyMap<string, RegExp> = new Map(
  [...Map.groupBy(LEXEMES.keys(), word => word.charAt(0))].map(([first, words]) => [
    first,
    new RegExp(
      words
        .sort((a, b) => b.length - a.length)
        .map(pattern)
        .join('|'),
      'y',
    ),
  ]),
)

/** `text` is simplified. A space in a word may be two, or a hyphen ("basis-point"); a Latin word ends where its letters do. */
export function lexemeAt(text: string, at: number): { lexeme: Lexeme; end: number } | null {
  const expression = BY_FIRST.get(text.charAt(at))
  if (expression === undefined) return null
  expression.lastIndex = at
  const found = expression.exec(text)?.[0]
  if (found === undefined) return null
  return { lexeme: LEXEMES.get(found.replace(/[\s-]+/g, ' '))!, end: at + found.length }
}

function pattern(word: string): string {
  if (/^[<>]$/.test(word)) return `${NO_TAG}${word}${AT_NUMBER}`
  const literal = word.replace(/[$.+#]/g, '\\$&').replaceAll(' ', '[\\s-]{1,2}')
  // "$5 million or more than 35 million yuan"
  if (word.startsWith('or ')) return `${literal}(?![a-z]|\\s+(?:than|[\\d$€£¥]|rmb|us|hk))`
  return /[a-z]$/.test(word) ? `${literal}(?![a-z])` : literal
}
