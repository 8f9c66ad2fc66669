// Which amounts of a quote are meant: those where `asStated` stands, or the only one there is. They are read in the quote, so that
// "$2 billion" in "over $2 billion" is a bound, and "10 billion" in "110 billion RMB" is not there at all.

import { brief } from '../brief.ts'
import { listed, misreadInWords } from '../reading/misread.ts'
import { type Reading, readAmount, readText } from '../reading/reading.ts'
import { type Token, tokenize } from '../reading/tokens.ts'
import { type Measured, type Place, REMEDY, type Refusal, type Stated } from './amount.ts'
import { isElliptic } from './ellipsis.ts'

/** The words of a citation. */
export interface Words {
  quote: string
  asStated?: string | undefined
  statedEquivalent?: string | undefined
}

export interface Meant {
  /** One for each place where `asStated` stands; one of them has to fit. */
  stated: readonly Stated[]
  /** All amounts of the quote but the stated equivalent. */
  readings: readonly Reading[]
}

/** The amounts that the citation means, or why there is none. `sort`: of what type the claim's value is. */
export function meantAmounts(words: Words, sort: Measured['type']): Meant | Refusal {
  const { quote, asStated } = words
  const { readings: all, misread } = readText(quote)
  const aside = placesOf(quote, words.statedEquivalent)
  const readings = all.filter(reading => !aside.some(place => overlaps(reading, place)))
  if (asStated === undefined) return onlyAmount(quote, readings, sort)
  const found = placesOf(quote, asStated).map((place): Stated | Refusal => {
    const touched = readings.filter(reading => overlaps(reading, place))
    const here = bestOf(
      touched.filter(reading =>
        numbersOf(reading).some(number => place.start <= number.start && number.end <= place.end),
      ),
      sort,
    )
    if (here.length === 0 && touched.length > 0)
      return refuse(
        'asStated',
        `does not have the whole number of ${listed(touched.map(wordsOf))} in it; give all words of the amount`,
      )
    if (here.length > 1)
      return refuse('asStated', `has several amounts (${listed(here.map(wordsOf))}); give the words of one`)
    if (here[0] !== undefined) return statedIn(here[0])
    const trouble = misread.find(each => overlaps(each, place))
    if (trouble !== undefined)
      return refuse(
        'asStated',
        `${brief(quote.slice(trouble.start, trouble.end))} in the quote cannot be read: ${trouble.reason}; ${REMEDY}`,
      )
    return byThemselves(quote, asStated, place)
  })
  const stated = found.filter((each): each is Stated => !isRefusal(each))
  return stated.length > 0 ? { stated, readings } : (found as Refusal[])[0]!
}

export const isRefusal = (found: object): found is Refusal => 'problem' in found

function refuse(member: Refusal['member'], problem: string): Refusal {
  return { member, problem }
}

const statedIn = ({ words, value, start, end }: Reading): Stated => ({ words, value, place: { start, end } })

function onlyAmount(quote: string, readings: readonly Reading[], sort: Measured['type']): Meant | Refusal {
  const fitting = readings.filter(reading => isSort(reading, sort) || isElliptic(quote, reading))
  if (fitting.length > 1)
    return refuse(
      'quote',
      `has several amounts (${listed(fitting.map(wordsOf))}); say with "asStated" which words carry the claim's value`,
    )
  const only = fitting[0] ?? (readings.length === 1 ? readings[0] : undefined)
  if (only !== undefined) return { stated: [statedIn(only)], readings }
  const noun = sort === 'Money' ? 'amount of money' : 'quantity'
  if (readings.length > 1)
    return refuse('quote', `no ${noun} is read in it, only ${listed(readings.map(wordsOf))}; ${REMEDY}`)
  const whole = readAmount(quote)
  const why = whole.ok ? '' : `: ${misreadInWords(whole)}`
  return refuse('quote', `no ${noun} can be read in it${why}; ${REMEDY}`)
}

const isSort = ({ value }: Reading, sort: Measured['type']): boolean =>
  value.type === sort && (value.type === 'Money' || value.unit !== undefined)

/** Where in an amount its number stands: 5 of "$5 billion", 五 and 十 of 五十万; where there is none, as in "a million", its magnitude. */
function numbersOf({ words, start }: Reading): Place[] {
  const tokens = tokenize(words).map(token => ({ ...token, start: token.start + start, end: token.end + start }))
  const isLexeme = (token: Token, roles: RegExp) => token.kind === 'lexeme' && roles.test(token.lexeme.role)
  const tests = [
    (token: Token) => token.kind === 'figures',
    (token: Token) => token.kind === 'han' || isLexeme(token, /^(?:number|ratio|half|denominator|dozen)$/),
    (token: Token) => isLexeme(token, /^scale$/),
    () => true,
  ]
  return tests.map(test => tokens.filter(test)).find(some => some.length > 0) ?? []
}

/** Of several readings at one place, those of the right sort, else those that lack a currency or unit, else all. */
function bestOf(readings: readonly Reading[], sort: Measured['type']): readonly Reading[] {
  const isBare = ({ value }: Reading) => value.type === 'Quantity' && value.unit === undefined
  const tests = [(reading: Reading) => isSort(reading, sort), isBare, () => true]
  return tests.map(test => readings.filter(test)).find(some => some.length > 0) ?? []
}

/** Where the quote has no amount, the words are read by themselves; but not as a part of a longer word or number. */
function byThemselves(quote: string, asStated: string, place: Place): Stated | Refusal {
  const isCut = [place.start, place.end].some(at => /^[\p{Script=Latin}\d]{2}$/u.test(quote.slice(at - 1, at + 1)))
  if (isCut) return refuse('asStated', `stands in the quote only as a part of a longer word or number; ${REMEDY}`)
  const read = readAmount(asStated)
  return read.ok
    ? { words: asStated, value: read.value, place }
    : refuse('asStated', `cannot be read as one amount: ${misreadInWords(read)}; ${REMEDY}`)
}

/** Every place where the words stand in the quote. */
export function placesOf(quote: string, words: string | undefined): Place[] {
  const places: Place[] = []
  if (words === undefined || words === '') return places
  for (let at = quote.indexOf(words); at !== -1; at = quote.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
const wordsOf = ({ words }: Reading): string => words
