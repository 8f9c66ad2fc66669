// A rate that words state: between which two currencies, and which of them has the price: "7.2 yuan to the dollar".

import { Big } from 'big.js'
import { simplify } from '../reading/characters.ts'
import type { CurrencyMark } from '../reading/lexeme.ts'
import { type Reading, readText } from '../reading/reading.ts'
import { type Token, tokenize } from '../reading/tokens.ts'
import { overlaps } from './place.ts'

/** Which currency the rate is a price in, `undefined` where the words do not say; or null if they state no rate between the two. */
interface WordedRate {
  pricedIn: string | undefined
}

/** Where the number of the rate stands in the words: not in 7.2 million, 7.2%, 7.2亿 or "over 7.2". */
export function ratePlaces(words: string, rate: string): { start: number; end: number }[] {
  const tokens = tokenize(words)
  const { readings } = readText(words)
  return tokens.filter((token, index) => isRate(token, tokens[index + 1], readings, rate))
}

function isRate(token: Token, next: Token | undefined, readings: readonly Reading[], rate: string): boolean {
  if (token.kind !== 'figures' || token.figures.value === undefined || !new Big(token.figures.value).eq(rate))
    return false
  if (next?.kind === 'han' || next?.kind === 'name') return false
  if (next?.kind === 'lexeme' && /^(?:scale|unit|dozen|numberless)$/.test(next.lexeme.role)) return false
  const own = readings.find(reading => overlaps(reading, token))
  return (
    own === undefined ||
    (own.value.type === 'Money' && own.value.amount !== undefined && new Big(own.value.amount).eq(rate))
  )
}

/** F and T are marks of the two currencies, N is the number. Between what has a price and its price. */
const ONE = String.raw`(?:1(?:\.0+)?|one|a|an|each|every|the|一)`
const LINK = String.raw`(?:\s*(?:to|per|for|against|vs\.?|equals?|is|was|are|at|buys?|worth|about|approximately|roughly|[-=≈~/:]|[兑兌]换?|对|合|折合?|等于|换|约|为|${ONE}(?![a-z])))+\s*`
const PRICE = String.raw`(?:<N>\s*-?<X>|<X>\s*<N>)`
const STATED = [
  // 7.2 yuan to the dollar
  `${PRICE}${LINK}<Y>`,
  // 1 dollar = 7.2 yuan, USD/CNY 7.2, 每美元7.2元
  String.raw`<Y>\s*(?:${ONE}(?![a-z\d]))?${LINK}${PRICE}`,
  String.raw`(?:每|per\s|\ba\s|1\s*)一?\s*<Y>\s*${PRICE}`,
  // USD/CNY at 7.2
  String.raw`<Y>\s*\/\s*<X>${LINK}<N>`,
  // 7.2 to the dollar
  String.raw`<N>\s*(?:to|per|against|for)\s*(?:${ONE}\s*)?<Y>`,
]
const RATE_WORD = /[汇匯]率|汇价|中间价|牌价|(?:exchange|conversion|currency|forex|fx) rates?|rates? of exchange/

export function wordedRate(words: string, rate: string, from: string, to: string): WordedRate | null {
  const said = tagged(words, rate, from, to)
  if (said === null || otherAmounts(words, rate)) return null
  for (const [priced, other, code] of [
    ['F', 'T', from],
    ['T', 'F', to],
  ] as const) {
    const expressions = STATED.map(each => each.replaceAll('<X>', `<${priced}>`).replaceAll('<Y>', `<${other}>`))
    if (expressions.some(each => new RegExp(each).test(said))) return { pricedIn: code }
  }
  if (!RATE_WORD.test(said)) return null
  for (const [priced, code] of [
    ['F', from],
    ['T', to],
  ] as const)
    if (new RegExp(PRICE.replaceAll('<X>', `<${priced}>`)).test(said)) return { pricedIn: code }
  return /<[FT]>/.test(said) ? { pricedIn: undefined } : null
}

/** The words with the marks of the two currencies and the rate marked; null where another currency is named. */
function tagged(words: string, rate: string, from: string, to: string): string | null {
  const simple = simplify(words)
  const places = new Set(ratePlaces(words, rate).map(({ start }) => start))
  let [said, at] = ['', 0]
  for (const token of tokenize(words)) {
    const mark =
      token.kind === 'lexeme' && token.lexeme.role === 'currency' ? sideOf(token.lexeme, from, to) : undefined
    if (mark === null) return null
    const tag = mark ?? (places.has(token.start) ? 'N' : undefined)
    if (tag === undefined) continue
    said += `${simple.slice(at, token.start)}<${tag}>`
    at = token.end
  }
  // Two marks of one currency: "yuan RMB".
  return (said + simple.slice(at)).replace(/(<[FT]>)(?:\s*\1)+/g, '$1')
}

/** A mark of both, such as $ for the American and another dollar, means the usual one. */
function sideOf({ codes, usual }: CurrencyMark, from: string, to: string): 'F' | 'T' | null {
  const meant =
    codes.includes(from) && codes.includes(to) ? usual : codes.includes(from) ? from : codes.includes(to) ? to : null
  if (meant === from) return 'F'
  return meant === to ? 'T' : null
}

/** A rate is for one: "100 yen for 4.7 yuan" states none of 4.7, nor does what tells of other amounts. */
function otherAmounts(words: string, rate: string): boolean {
  const places = ratePlaces(words, rate)
  return readText(words).readings.some(
    ({ value, ...reading }) =>
      value.type === 'Money' &&
      value.amount !== '1' &&
      value.amount !== '1.00' &&
      !places.some(place => overlaps(place, reading)),
  )
}
