// What the name of a column says of its figures: raised_amount_usd, "Amount (EUR)", priceUSDMillions.

import { LRUCache } from 'lru-cache'
import { isCurrency } from '../money.ts'
import { agreedCurrency } from '../reading/currencies.ts'
import type { ReadUnit } from '../reading/lexeme.ts'
import { namedIn } from '../support/named.ts'

export interface ColumnSays {
  currency: string | null
  units: ReadonlySet<ReadUnit>
  /** As powers of ten. */
  powers: ReadonlySet<number>
}

/** A table asks for a few names, as often as it has rows. */
const known = new LRUCache<string, ColumnSays>({ max: 1_000 })

export function columnSays(name: string): ColumnSays {
  const found = known.get(name) ?? read(name)
  known.set(name, found)
  return found
}

// ---------------------------------------------------------------------------------------------------------------------

function read(name: string): ColumnSays {
  const words = wordsOf(name)
  const { marks, units, powers } = namedIn(words)
  const codes = new Set(words.split(' ').flatMap(word => (isCode(word) ? [word.toUpperCase()] : [])))
  if (marks.length > 0) {
    const agreed = agreedCurrency(marks)
    codes.add('code' in agreed ? agreed.code : 'ambiguous')
  }
  const [code, ...more] = codes
  const currency = code === undefined || more.length > 0 || code === 'ambiguous' ? null : code
  return { currency, units, powers: new Set([...powers, ...shortPower(words)]) }
}

/** "$m", "EUR bn": what k, m, b and t mean beside a currency. */
function shortPower(words: string): number[] {
  const [, currency, short] = /(\p{Sc}|\b[A-Z]{3}|\b[a-z]{3}) ?(k|mm?|bn?|tn?)$/iu.exec(words) ?? []
  if (currency === undefined || (currency.length === 3 && !isCode(currency))) return []
  return [{ k: 3, m: 6, b: 9, t: 12 }[short!.charAt(0).toLowerCase()]!]
}

/** Codes that are words as well: they count where they are written as codes. */
const WORDS = /^(?:all|amd|bam|cop|cup|gel|mad|mop|pen|ron|sos|top|try)$/

const isCode = (word: string): boolean =>
  /^(?:[A-Z]{3}|[a-z]{3})$/.test(word) && !WORDS.test(word) && isCurrency(word.toUpperCase())

const wordsOf = (name: string): string =>
  name
    .replace(/[_\-/.:,;()[\]]+/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{3})(?=[A-Z][a-z])/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
