// Reads a rate file in the layout of the European Central Bank's eurofxref-hist.csv:
//
//     Date,USD,JPY,ISK,
//     2026-05-15,1.1628,184.36,N/A,
//
// how many of each currency were paid for one euro. What is sound is read, the rest is refused, each with its line; the
// order of lines and columns says nothing. A line with fewer commas than the header is refused whole: it was cut off, and so
// perhaps was its last number. (Without the layout's comma at the end, a last line cut within its last number looks whole.)
//
// No CSV library: the layout has no quotes, a line is a record and a comma always ends a cell, while lines are what a problem
// has to name.

import { sha256 } from '../canonical.ts'
import { type Header, type Refuse, readHeader } from './header.ts'
import { NO_RATES, type Rates } from './rates.ts'
import { type Row, readRow, withoutRepeats } from './row.ts'

export interface RateProblem {
  /** Line in the file, from 1. */
  line: number
  message: string
}

/** The rates in a file's text, and what of it was refused, in the order of lines. Without a header there are no rates. */
export function parseRates(csv: string): { rates: Rates; problems: RateProblem[] } {
  const problems: RateProblem[] = []
  const refuse = (line: number, message: string): void => {
    problems.push({ line, message })
  }
  const lines = csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const header = readHeader(lines, refuse)
  const rates = header === null ? NO_RATES : ratesOf(header, withoutRepeats(readRows(lines, header, refuse), refuse))
  return { rates: { ...rates, sha256: sha256(csv) }, problems: problems.sort((a, b) => a.line - b.line) }
}

function readRows(lines: readonly string[], header: Header, refuse: Refuse): Row[] {
  const rows = lines.map((text, index) =>
    index < header.line || text.trim() === '' ? null : readRow(text, index + 1, header, refuse),
  )
  return rows.filter(row => row !== null)
}

/** Rows by column, oldest day first; days and currencies without any rate are left out. */
function ratesOf(header: Header, rows: readonly Row[]): Omit<Rates, 'sha256'> {
  const dated = rows.filter(row => row.rates.some(rate => rate !== null)).sort((a, b) => (a.day < b.day ? -1 : 1))
  const days = dated.map(row => row.day)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return NO_RATES
  const columns = header.columns.map(({ currency }, place) => [currency, dated.map(row => row.rates[place]!)] as const)
  const perEuro = new Map([
    ['EUR', days.map((): string | null => '1')] as const,
    ...columns.filter(([, column]) => column.some(rate => rate !== null)),
  ])
  return { first, last, currencies: [...perEuro.keys()].sort(), days, perEuro }
}
