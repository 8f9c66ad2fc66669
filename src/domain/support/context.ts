// A value whose number stands in one quote and whose currency or unit in another: "raised 5 billion", "all figures in RMB".

import { Big } from 'big.js'
import { brief } from '../brief.ts'
import type { Money } from '../money.ts'
import { type ReadQuantity, readText } from '../reading/reading.ts'
import { valueInWords } from '../value.ts'
import { figureOf, inWords, isSame, type Measured, type Refusal, type Stated } from './amount.ts'
import type { Derived } from './derived.ts'
import { currencyOf, isLarge, marksIn, type Named, namedIn, unitOf } from './named.ts'
import { isRefusal, meantAmounts, type Words } from './place.ts'

/** Whether the number in the quote, with what the second quote names, is the value. */
export function inContext(value: Measured, words: Words, second: string): Derived {
  const meant = meantNumbers(words, value.type)
  if (isRefusal(meant)) return { path: [meant.member], problem: meant.problem }
  const named = namedIn(second)
  const tried = new Set<string>()
  for (const stated of meant) {
    const read = completed(value, stated, named)
    if (typeof read === 'string') tried.add(read)
    else if (isSame(value, read)) {
      const noun = value.type === 'Money' ? 'currency' : 'unit'
      const nouns = scaleOf(stated, named) === 0 ? `${noun} is` : `${noun} and the magnitude are`
      return { sentence: `the ${nouns} named by “${second}”`, stated }
    } else tried.add(`the two quotes together read as ${inWords(read)}`)
  }
  return {
    path: ['derivation', 'quote'],
    problem: `the claim's value is ${valueInWords(value)}, but ${[...tried].join(', and ')}; correct the value or the quotes`,
  }
}

/** A bare ¥ lacks its currency: the number is read without it, and it has to agree with what the second quote names. */
function meantNumbers(words: Words, sort: Measured['type']): readonly Stated[] | Refusal {
  const meant = meantAmounts(words, sort)
  if (!isRefusal(meant)) return meant.stated
  const signed = words.asStated ?? onlyMisread(words.quote)
  if (signed === null || !/[¥￥]/.test(signed)) return meant
  const without = (text: string) => text.replace(/[¥￥]/g, ' ')
  const again = meantAmounts({ ...words, quote: without(words.quote), asStated: without(signed).trim() }, sort)
  return isRefusal(again) ? meant : again.stated.map(stated => ({ ...stated, words: `¥${stated.words}` }))
}

function onlyMisread(quote: string): string | null {
  const [only, ...more] = readText(quote).misread
  return only === undefined || more.length > 0 ? null : quote.slice(only.start, only.end)
}

/** The number with the currency or unit that the second quote names; or why there is none, to go on after "but". */
function completed(value: Measured, stated: Stated, named: Named): Money | ReadQuantity | string {
  if (named.powers.size > 1) return 'the second quote names several magnitudes'
  const { lower, upper, approximate } = stated.value
  const power = new Big(`1e${scaleOf(stated, named)}`)
  const scaled = (figure: string | undefined) => (figure === undefined ? undefined : power.times(figure).toFixed())
  const figures = { lower: scaled(lower), upper: scaled(upper), approximate }
  const figure = scaled(figureOf(stated.value))
  const own = `${brief(stated.words)} has a currency or unit of its own`
  if (value.type === 'Money') {
    const marks = marksIn(stated.words)
    const isNamed = marks.some(({ codes }) => codes.length === 1)
    if (isNamed || (stated.value.type === 'Quantity' && stated.value.unit !== undefined)) return own
    const currency = currencyOf(named, marks)
    return 'problem' in currency
      ? currency.problem
      : { type: 'Money', currency: currency.code, amount: figure, ...figures }
  }
  if (stated.value.type === 'Money' || stated.value.unit !== undefined) return own
  const unit = unitOf(named, value.unit)
  if ('problem' in unit) return unit.problem
  const { lower: least, upper: most } = figures
  return {
    type: 'Quantity',
    unit: unit.unit,
    approximate,
    ...(figure !== undefined && { number: figure }),
    ...(least !== undefined && { lower: least }),
    ...(most !== undefined && { upper: most }),
  }
}

/** The power of ten that the second quote adds: none where the number has a magnitude of its own. */
const scaleOf = ({ words }: Stated, { powers }: Named): number => (isLarge(words) ? 0 : ([...powers][0] ?? 0))
