// A citation: the exact words of a source that carry a claim, and where they stand.

import { z } from 'zod'
import { Reference } from './alias.ts'
import { CodePoints } from './code-points.ts'
import { Derivation } from './derivation.ts'
import { RecordId } from './id.ts'

/** A citation in a file. */
export const Citation = z.strictObject({
  source: RecordId,
  /** Verbatim, to the letter. */
  quote: z.string().min(1),
  /** Which one is meant where the quote stands more than once in the text: 1 is the first. */
  occurrence: z.int().min(1).optional(),
  /** The words in the quote that carry the value. */
  asStated: z.string().min(1).optional(),
  /** A conversion that the source itself gives, such as "approximately $48 billion": not a claim of its own. */
  statedEquivalent: z
    .string()
    .min(1)
    // Its parentheses are the sentence's, not the amount's.
    .transform(words => words.replace(/^[(（]\s*([^()（）]+?)\s*[)）]$/, '$1'))
    .optional(),
  /** Whom the source names for it: an entity or another source. */
  assertedBy: Reference.optional(),
  /** Whom the source names for it, in words: "market disclosures". */
  attribution: z.string().min(1).optional(),
  /** How the value follows where the words of the quote don't carry it. */
  derivation: Derivation.optional(),
  note: z.string().min(1).optional(),
})
export type Citation = z.infer<typeof Citation>

/** Where a quote stands in a text, in Unicode code points: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Every place where `quote` stands in `text`, to the letter. Overlapping places count. Give the text's `points` where they are known. */
export function findQuote(text: string, quote: string, points = new CodePoints(text)): Span[] {
  const spans: Span[] = []
  const length = new CodePoints(quote).pointAt(quote.length)
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const start = points.pointAt(at)
    spans.push({ start, end: start + length })
  }
  return spans
}

/** The longest beginning of `quote` that stands in `text`, and how the text goes on there: the hint for a quote that doesn't. */
export function nearestQuote(text: string, quote: string): { found: string; continues: string } {
  let [low, high] = [0, quote.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (text.includes(quote.slice(0, middle))) low = middle
    else high = middle - 1
  }
  const found = quote.slice(0, low)
  const at = text.indexOf(found) + found.length
  return { found, continues: found === '' ? '' : text.slice(at, at + 40) }
}
