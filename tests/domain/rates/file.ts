// Small rate files for tests, and the one that ships.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRates } from '../../../src/domain/rates/parse.ts'
import type { Rates } from '../../../src/domain/rates/rates.ts'

const SHIPPED = join(import.meta.dirname, '..', '..', '..', 'data', 'fx', 'eurofxref-hist.csv')

export const shippedFile = (): string => readFileSync(SHIPPED, 'utf8')

/** The rates of a file that has to be sound. */
export function soundRates(csv: string): Rates {
  const { rates, problems } = parseRates(csv)
  if (problems.length > 0) throw new Error(`a sound file was expected, but got: ${JSON.stringify(problems)}`)
  return rates
}
