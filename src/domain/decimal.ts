// Exact decimals as strings: "350000000000", "0.1", never a float and never an exponent.

import { Big } from 'big.js'
import { z } from 'zod'

const SHAPE = /^-?\d+(\.\d+)?$/

/** The one way to write a number: no exponent, no leading or trailing zeros. "0010.50" → "10.5". */
export function canonicalDecimal(text: string): string {
  if (!SHAPE.test(text))
    throw new TypeError(`an exact decimal such as 12.5 was expected, but got: ${JSON.stringify(text)}`)
  return new Big(text).toFixed()
}

const EXPECTED = { error: 'expected an exact decimal in quotes, such as "12.5", without separators' }

/** An exact decimal in a file: a string of digits, or a whole number that a float holds exactly. */
export const Decimal = z
  .union([z.string().regex(SHAPE, EXPECTED), z.int(EXPECTED)], EXPECTED)
  .transform(value => canonicalDecimal(String(value)))
