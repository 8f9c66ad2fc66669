// A citation: the exact words of a source that carry a claim, and where they stand.

import { z } from 'zod'
import { Reference } from './alias.ts'
import { CodePoints } from './code-points.ts'
import { Derivation } from './derivation.ts'
import { RecordId } from './id.ts'

/** Characters: it is a place, not a text. */
const MAX_LOCATOR = 200

/** A citation in a file. */
export const Citation = z.strictObject({
  source: RecordId.describe('The id of the source.'),
  quote: z.string().min(1).describe('Verbatim, to the letter.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which one is meant where the quote stands more than once in the text: 1 is the first.'),
  locator: z
    .string()
    .min(1)
    .max(MAX_LOCATOR)
    .optional()
    .describe('Where that is in the source\'s own terms: "row 17", "page 3".'),
  asStated: z
    .string()
    .min(1)
    .optional()
    .describe('The words in the quote that carry the value; needed where the quote has several amounts.'),
  statedEquivalent: z
    .string()
    .min(1)
    // Its parentheses are the sentence's, not the amount's.
    .transform(words => words.replace(/^[(（]\s*([^()（）]+?)\s*[)）]$/, '$1'))
    .optional()
    .describe(
      'A conversion that the source itself gives, such as "approximately $48 billion": not a claim of its own.',
    ),
  assertedBy: Reference.optional().describe('Whom the source names for it: an entity or another source.'),
  attribution: z.string().min(1).optional().describe('Whom the source names for it, in words: "market disclosures".'),
  derivation: Derivation.optional().describe("How the value follows where the words of the quote don't carry it."),
  note: z.string().min(1).optional().describe('What a reader should know about it.'),
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
