// How exactly a number is stated: the place value of its last digit. "$48 billion" is stated to the billion, "48.5 billion" to the
// hundred million, 3000万 to ten thousand.

import { Big } from 'big.js'
import { simplify } from './reading/characters.ts'
import { figuresAt } from './reading/digits.ts'

/** The numbers of money (`amount`) or of a quantity (`number`). */
interface Numbers {
  amount?: string | undefined
  number?: string | undefined
  lower?: string | undefined
  upper?: string | undefined
}

const MAGNITUDES = [12, 9, 6, 3, 0].map(power => new Big(10).pow(power))

/** The last stated digit of a figure for which nobody kept the words: as it is commonly written, with a word of magnitude. */
export function lastDigitOf(figure: string): string {
  const number = new Big(figure).abs()
  const magnitude = MAGNITUDES.find(each => each.lte(number)) ?? new Big(1)
  return lastDigitTimes(magnitude, number.div(magnitude).toFixed())
}

/**
 * The place value (an exact decimal) of the last digit that the words state for the value. Where they hold no such digits (number
 * words, 1亿5000万) it is that of `lastDigitOf`; null for a range.
 */
export function lastStatedDigit(words: string, value: Numbers): string | null {
  const { amount, number, lower, upper } = value
  if (lower !== undefined && upper !== undefined) return null
  const figure = amount ?? number ?? lower ?? upper
  if (figure === undefined) return null
  const only = onlyFigures(simplify(words))
  const scale = only === null ? null : powerOfTen(new Big(figure), new Big(only))
  if (only === null || scale === null) return lastDigitOf(figure)
  // Whole thousands, millions and so on in figures are as round as in words.
  if (scale.eq(1) && /^\d+000$/.test(only)) return `1${'000'.repeat(trailingThousands(only))}`
  return lastDigitTimes(scale, only)
}

/** The one number in figures that the words hold, as a plain decimal; those in names (H100) count only where there is no other. */
function onlyFigures(words: string): string | null {
  const found: { value: string; inName: boolean }[] = []
  for (let at = words.search(/\d/); at !== -1 && at < words.length; ) {
    const { end, figures } = figuresAt(words, at)
    const inName = /[a-z]/.test(words.charAt(at - 1))
    if (figures !== 'code' && figures.value !== undefined) found.push({ value: figures.value, inName })
    const next = words.slice(end).search(/\d/)
    at = next === -1 ? -1 : end + next
  }
  const free = found.filter(({ inName }) => !inName)
  const [only, ...more] = free.length > 0 ? free : found
  return only === undefined || more.length > 0 ? null : only.value
}

/** The power of ten by which the number is that many times the other one; null if it isn't one. */
function powerOfTen(number: Big, other: Big): Big | null {
  if (number.eq(0) || other.eq(0) || number.c.join('') !== other.c.join('')) return null
  return new Big(`1e${number.e - other.e}`)
}

const trailingThousands = (digits: string): number => /((?:000)+)$/.exec(digits)![1]!.length / 3

function lastDigitTimes(scale: Big, number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0
  return scale.times(new Big(`1e-${decimals}`)).toFixed()
}
