// The file of exchange rates: fx/eurofxref-hist.csv beside the datasets, in the ECB's own layout.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { parseRates } from '../domain/rates/parse.ts'
import { NO_RATES, type Rates } from '../domain/rates/rates.ts'
import { shown } from './folder.ts'

export const RATES_FILE = join('fx', 'eurofxref-hist.csv')

/** How many lines that are refused are named one by one. */
const NAMED = 20

/**
 * Reads the rates beside the datasets in `data`. What is sound is read, the rest refused line by line: `warn` is told. Without the
 * file there are no rates, and conflicts between currencies go unseen; `warn` is told that too. Throws ENVIRONMENT if it can't be read.
 */
export async function readRates(data: string, warn: (message: string) => void): Promise<Rates> {
  const path = join(data, RATES_FILE)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      throw new ClaimgraphError('ENVIRONMENT', `The exchange rates in ${shown(path)} cannot be read (${code}).`)
    warn(`no exchange rates: ${shown(path)} is not there; values in different currencies are not compared`)
    return NO_RATES
  }
  const { rates, problems } = parseRates(text)
  for (const { line, message } of problems.slice(0, NAMED)) warn(`${shown(path)}:${line} ${message}`)
  if (problems.length > NAMED) warn(`${shown(path)}: ${problems.length - NAMED} more lines were refused`)
  return rates
}
