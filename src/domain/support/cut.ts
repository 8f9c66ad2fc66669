// A quote must not cut an amount of its text: "10 billion RMB" out of "110 billion RMB", "$2 billion" out of "over $2 billion".

import { brief } from '../brief.ts'
import { readText } from '../reading/reading.ts'
import { type Token, tokenize } from '../reading/tokens.ts'
import { inWords, type Place, type Stated } from './amount.ts'
import { magnitudesIn } from './magnitude.ts'
import { overlaps } from './place.ts'

/** How far beyond the quote an amount may reach, in UTF-16 code units: more than its words take. */
const REACH = 80

/**
 * What is wrong where the text, which has the quote at `start`, makes another amount of the place; null if it doesn't. An edge that cuts
 * off no more than "in" of "in the $30 billion range" is fine.
 */
export function cutProblem(text: string, start: number, quote: string, stated: Stated): string | null {
  const { window, shift } = windowOf(text, start, quote)
  const { readings, misread } = readText(window)
  const place: Place = { start: stated.place.start + shift, end: stated.place.end + shift }
  const crosses = (found: Place) => overlaps(found, place) && (found.start < shift || found.end > shift + quote.length)
  const crossing = readings.filter(crosses)
  // Reading takes time, and mostly nothing crosses an edge.
  const own =
    crossing.length === 0 ? undefined : readText(quote).readings.find(reading => overlaps(reading, stated.place))
  const other = crossing.find(reading => !own || inWords(own.value) !== inWords(reading.value))
  const unread = misread.find(crosses)
  if (other !== undefined)
    return `cuts ${brief(other.words)} off, which the text reads as ${inWords(other.value)}; quote all of these words`
  return unread === undefined
    ? null
    : `cuts words off with which the amount cannot be read: ${unread.reason}; quote all of these words`
}

/**
 * What is wrong where a quote that names a currency, a unit or a rate cuts off a part of what it names: "dollars" out of "Hong Kong
 * dollars", "RMB" out of "millions of RMB", "7.2 yuan" out of "17.2 yuan" or "over 7.2 yuan".
 */
export function namingCut(text: string, start: number, quote: string): string | null {
  const { window, shift } = windowOf(text, start, quote)
  const end = shift + quote.length
  const crosses = (place: Place) => (place.start < shift && shift < place.end) || (place.start < end && end < place.end)
  const { readings, misread } = readText(window)
  const own = readText(quote).readings
  const isOther = (reading: (typeof readings)[number]) =>
    !own.some(
      each =>
        overlaps(reading, { start: each.start + shift, end: each.end + shift }) &&
        inWords(each.value) === inWords(reading.value),
    )
  const cut =
    readings.find(reading => crosses(reading) && isOther(reading)) ??
    misread.find(crosses) ??
    magnitudesIn(window).find(crosses) ??
    tokenize(window).find(token => crosses(token) && isMeant(token))
  return cut === undefined
    ? null
    : `cuts ${brief(window.slice(cut.start, cut.end))} off, which is one thing in the text; quote all of these words`
}

/** Of words that go together, those that are no amount: "in the" may be cut. */
const isMeant = (token: Token): boolean =>
  token.kind !== 'lexeme' || /^(?:currency|unit|scale|number|numberless)$/.test(token.lexeme.role)

/** The quote with what stands around it, and where it begins there. */
function windowOf(text: string, start: number, quote: string): { window: string; shift: number } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const end = start + quote.length
  return { window: before + quote + text.slice(end, end + REACH), shift: before.length }
}
