// A line of a rate file: one day and its rates.

import { brief } from '../brief.ts'
import { canonicalDecimal } from '../decimal.ts'
import { isDay } from './day.ts'
import type { Header, Refuse } from './header.ts'

export interface Row {
  line: number
  day: string
  /** The rate in each of the header's columns; null where there is none. */
  rates: readonly (string | null)[]
}

/** Up to 15 digits on either side of the point: more than any currency needs, and a limit for `quotient` in exact.ts. */
const NUMBER = /^\d{1,15}(\.\d{1,15})?$/
const ZERO = /^[0.]+$/

/** A line's rates, without those that are refused; null if the whole line is. An empty cell and N/A are no rate. */
export function readRow(text: string, line: number, header: Header, refuse: Refuse): Row | null {
  const cells = text.split(',').map(cell => cell.trim())
  const commas = cells.length - 1
  if (commas < header.commas || cells.slice(header.commas + 1).some(cell => cell !== '')) {
    const seems = commas < header.commas ? 'the line seems to be cut off' : 'a number has a point, and no commas'
    refuse(line, `expected ${header.commas} commas as in the header, but found ${commas} in ${brief(text)}: ${seems}`)
    return null
  }
  const day = cells[header.date]!
  if (!isDay(day)) {
    refuse(line, `expected a day such as 2026-05-15, but found ${brief(day)}`)
    return null
  }
  const rates = header.columns.map(({ currency, index }) => {
    const cell = cells[index]!
    if (cell === '' || cell === 'N/A') return null
    if (NUMBER.test(cell) && !ZERO.test(cell)) return cell
    refuse(line, `expected a rate above 0 such as 1.1628, or N/A, but found ${brief(cell)} for ${currency} on ${day}`)
    return null
  })
  return { line, day, rates }
}

/** One row for each day. Rows of one day that say the same are one; of rows that contradict each other, none is taken. */
export function withoutRepeats(rows: readonly Row[], refuse: Refuse): Row[] {
  return [...Map.groupBy(rows, row => row.day)].flatMap(([day, same]) => {
    const [row, repeat] = same
    if (row === undefined || repeat === undefined) return same
    const agree = new Set(same.map(content)).size === 1
    refuse(
      repeat.line,
      `expected one line for each day, but found ${day} on the lines ${same.map(({ line }) => line).join(', ')}, ${
        agree ? 'with the same rates: it is taken once' : 'with different rates: none of them is taken'
      }`,
    )
    return agree ? [row] : []
  })
}

const content = (row: Row): string => row.rates.map(rate => rate && canonicalDecimal(rate)).join()
