// What money and quantities share: a figure, or bounds on one.

import { Big } from 'big.js'
import { z } from 'zod'
import { Decimal } from './decimal.ts'

/** The members of a value in a file that stand in place of its figure, or mark it. Bounds are inclusive. */
export const bounds = {
  lower: Decimal.optional().describe('The least it is, in place of the figure: "over $2 billion" has only this.'),
  upper: Decimal.optional().describe('The most it is.'),
  approximate: z.boolean().default(false).describe('Whether it is said to be about that.'),
}

/** A value has a figure or bounds, one of the two, and its bounds are in order. */
export function checkFigures(figure: string) {
  return (value: Record<string, unknown>, context: z.RefinementCtx): void => {
    const { lower, upper } = value as { lower?: string; upper?: string }
    if (value[figure] !== undefined && (lower ?? upper) !== undefined)
      context.addIssue({
        code: 'custom',
        path: [figure],
        message: `expected either ${figure} or bounds (lower, upper), but found both`,
      })
    if (value[figure] === undefined && lower === undefined && upper === undefined)
      context.addIssue({ code: 'custom', path: [figure], message: `expected ${figure}, or a bound (lower, upper)` })
    if (lower !== undefined && upper !== undefined && new Big(lower).gt(upper))
      context.addIssue({
        code: 'custom',
        path: ['upper'],
        message: `expected upper to be at least lower, but found ${upper} below ${lower}`,
      })
  }
}

/** Only what is shorter in words: a thousand stays in digits. */
const MAGNITUDES = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const

/** A figure with its bounds and its unit, in words. */
export function figureInWords(
  value: { figure?: string | undefined; lower?: string | undefined; upper?: string | undefined; approximate: boolean },
  unit: string,
): string {
  const about = value.approximate ? 'about ' : ''
  if (value.figure !== undefined) return `${about}${short(value.figure)} ${unit}`
  if (value.lower !== undefined && value.upper !== undefined)
    return `${about}${short(value.lower)} to ${short(value.upper)} ${unit}`
  if (value.lower !== undefined) return `at least ${about}${short(value.lower)} ${unit}`
  return `at most ${about}${short(value.upper ?? '')} ${unit}`
}

function short(decimal: string): string {
  const number = new Big(decimal)
  for (const [word, power] of MAGNITUDES) {
    const scaled = number.div(new Big(10).pow(power))
    if (number.abs().gte(new Big(10).pow(power)) && scaled.eq(scaled.round(3))) return `${scaled.toFixed()} ${word}`
  }
  return number.toFixed().replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
