// Gate 2: the value of a claim follows from the words of its quote.

import { brief } from '../brief.ts'
import { misreadInWords } from '../reading/misread.ts'
import { readAmount, readText } from '../reading/reading.ts'
import { valueInWords } from '../value.ts'
import { inWords, isSame, type Measured, REMEDY, type Refusal, type Stated } from './amount.ts'
import { filledIn } from './ellipsis.ts'
import { isRefusal, meantAmounts, overlaps, placesOf, type Words } from './place.ts'

/** The amount in the quote that is the value, or why there is none. */
export function supportOf(value: Measured, words: Words): Stated | Refusal {
  const stated = amountsIn(value.type, words)
  if ('problem' in stated) return stated
  const fitting = stated.find(each => isSame(value, each.value))
  if (fitting !== undefined) return fitting
  const read = new Set(stated.map(each => `${brief(each.words)} as ${inWords(each.value)}`))
  return {
    member: words.asStated === undefined ? 'quote' : 'asStated',
    problem: `the claim's value is ${valueInWords(value)}, but the quote reads ${[...read].join(' and ')}; ${REMEDY}`,
  }
}

/** The amounts that the citation means (one for each place where `asStated` stands), with what they leave out filled in. */
export function amountsIn(sort: Measured['type'], words: Words): readonly Stated[] | Refusal {
  const meant = meantAmounts(words, sort)
  return isRefusal(meant) ? meant : meant.stated.map(each => filledIn(each, words.quote, meant.readings))
}

/**
 * What is wrong with the conversion that a source puts beside an amount, "350 billion RMB (approximately $48 billion)"; null if it is
 * one amount of money in another currency, given with all its words.
 */
export function equivalentProblem(value: Measured | undefined, words: Words): string | null {
  const { quote, statedEquivalent } = words
  if (statedEquivalent === undefined) return null
  if (value?.type !== 'Money')
    return 'is a conversion of an amount of money that the source itself gives, but the claim has no money'
  const expected = 'expected one amount of money in another currency, such as approximately $48 billion'
  const read = readAmount(statedEquivalent)
  if (!read.ok) return `${expected}, but could not read ${brief(statedEquivalent)}: ${misreadInWords(read)}`
  if (read.value.type !== 'Money') return `${expected}, but ${brief(statedEquivalent)} reads as ${inWords(read.value)}`
  if (read.value.currency === value.currency)
    return `${expected}, but ${brief(statedEquivalent)} is in ${value.currency}, as the claim is`
  const places = placesOf(quote, statedEquivalent)
  const here = readText(quote).readings.filter(reading => places.some(place => overlaps(reading, place)))
  const more = here.find(each => inWords(each.value) !== inWords(read.value))
  return more === undefined
    ? null
    : `the quote reads ${brief(more.words)} there, as ${inWords(more.value)}; give all of these words`
}
