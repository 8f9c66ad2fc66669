// A quote must not cut an amount of its text: "10 billion RMB" out of "110 billion RMB", "$2 billion" out of "over $2 billion".

import { brief } from '../brief.ts'
import { readText } from '../reading/reading.ts'
import { inWords, type Place, type Stated } from './amount.ts'
import { overlaps } from './place.ts'

/** How far beyond the quote an amount may reach, in UTF-16 code units: more than its words take. */
const REACH = 80

/**
 * What is wrong where the text, which has the quote at `start`, makes another amount of the place; null if it doesn't. An edge that cuts
 * off no more than "in" of "in the $30 billion range" is fine.
 */
export function cutProblem(text: string, start: number, quote: string, stated: Stated): string | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  const end = start + quote.length
  const { readings, misread } = readText(before + quote + text.slice(end, end + REACH))
  const shift = before.length
  const place: Place = { start: stated.place.start + shift, end: stated.place.end + shift }
  const crosses = (found: Place) => overlaps(found, place) && (found.start < shift || found.end > shift + quote.length)
  const own = readText(quote).readings.find(reading => overlaps(reading, stated.place))
  const other = readings.find(reading => crosses(reading) && (!own || inWords(own.value) !== inWords(reading.value)))
  const unread = misread.find(crosses)
  if (other !== undefined)
    return `cuts ${brief(other.words)} off, which the text reads as ${inWords(other.value)}; quote all of these words`
  return unread === undefined
    ? null
    : `cuts words off with which the amount cannot be read: ${unread.reason}; quote all of these words`
}
