// The arithmetic of rates. A quotient can have digits without end, so rates and converted amounts are rounded, once and at
// the end, to 12 significant digits, half up: a millionth of what the European Central Bank's own six digits leave open.

import { Big } from 'big.js'

const SIGNIFICANT_DIGITS = 12

// A constructor of our own, because its settings are global to it. A quotient is cut off, not rounded, so that nothing is
// rounded twice; a rate has at most 15 digits on either side of the point (see row.ts), so a quotient begins within its
// first 30 decimal places, and 60 are enough.
const Exact = Big()
Exact.DP = 60
Exact.RM = Exact.roundDown

/** `dividend / divisor`, to 12 significant digits. */
export function quotient(dividend: string, divisor: string): string {
  return significant(new Exact(dividend).div(divisor))
}

/** `a × b`, multiplied exactly, to 12 significant digits. */
export function product(a: string, b: string): string {
  return significant(new Exact(a).times(b))
}

/** True if a / b is less than c / d, for numbers above 0; exact. */
export function isLess([a, b]: Fraction, [c, d]: Fraction): boolean {
  return new Exact(a).times(d).lt(new Exact(c).times(b))
}
export type Fraction = readonly [dividend: string, divisor: string]

/** A number to as many significant digits, half up, without an exponent or zeros at its end. */
export function significant(number: Big | string, digits = SIGNIFICANT_DIGITS): string {
  return new Exact(number).prec(digits, Exact.roundHalfUp).toFixed()
}

/** Two numbers, the lesser first. */
export function inOrder(a: string, b: string): [lesser: string, greater: string] {
  return new Exact(b).lt(a) ? [b, a] : [a, b]
}
