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
 * Reads the rates beside the datasets in the first of the `folders` that has the file. What is sound is read, the rest refused line by
 * line: `warn` is told. Without a file there are no rates, and values in different currencies are not compared; `warn` is told that
 * too. Throws ENVIRONMENT if the file can't be read.
 */
export async function readRates(folders: readonly string[], warn: (message: string) => void): Promise<Rates> {
  const paths = [...new Set(folders.map(folder => join(folder, RATES_FILE)))]
  for (const path of paths) {
    const text = await textOf(path)
    if (text !== null) return ratesIn(path, text, warn)
  }
  warn(
    `no exchange rates: ${paths.map(shown).join(' and ')} not found; values in different currencies are not compared`,
  )
  return NO_RATES
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new ClaimgraphError('ENVIRONMENT', `The exchange rates in ${shown(path)} cannot be read (${code}).`)
  }
}

function ratesIn(path: string, text: string, warn: (message: string) => void): Rates {
  const { rates, problems } = parseRates(text)
  for (const { line, message } of problems.slice(0, NAMED)) warn(`${shown(path)}:${line} ${message}`)
  if (problems.length > NAMED) warn(`${shown(path)}: ${problems.length - NAMED} more lines were refused`)
  return rates
}
