// A text as a table: the names of its columns, and where its rows stand.

import { brief } from '../brief.ts'
import type { Dialect } from './dialect.ts'
import { cellsOf, csvRecords } from './records.ts'

export interface CsvTable {
  dialect: Dialect
  columns: readonly string[]
  /** The row that begins at this code point, and the code point after its last; undefined where none does. */
  rowAt: (start: number) => { row: number; end: number } | undefined
}

/** Looks through the whole text; a row costs the memory of two numbers. Null where the text has no header that can be read. */
export function tableOf(text: string, dialect: Dialect): CsvTable | null {
  let columns: readonly string[] | null = null
  const starts: number[] = []
  const ends: number[] = []
  for (const { row, start, end, cells } of csvRecords(text, dialect)) {
    if (row > 0) {
      starts.push(start)
      ends.push(end)
    } else if (cells === null) return null
    else columns = cells.map(cellText)
  }
  if (columns === null) return null
  return {
    dialect,
    columns,
    rowAt(start) {
      let [low, high] = [0, starts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (starts[middle]! < start) low = middle + 1
        else high = middle
      }
      return starts[low] === start ? { row: low + 1, end: ends[low]! } : undefined
    },
  }
}

/** What a cell says: without the white space around it, and with one space for each in it. */
export const cellText = (cell: string): string => cell.trim().replace(/\s+/gu, ' ')

/** The cells of a row by the names of their columns. */
export type Cells = (column: string) => string | { problem: string }

/** The cells of a row that is given verbatim; or why they can't be told. */
export function rowCells({ columns, dialect }: Pick<CsvTable, 'columns' | 'dialect'>, row: string): Cells | string {
  const cells = cellsOf(row, dialect)
  if (cells === null) return 'the quote is no row that can be told into cells'
  if (cells.length !== columns.length)
    return `the quote has ${cells.length} cells, but the table has ${columns.length} columns`
  return column => {
    const index = columnIndex(columns, column)
    return typeof index === 'number' ? cellText(cells[index]!) : index
  }
}

/** Where the one column of this name is; or why it can't be told. */
export function columnIndex(columns: readonly string[], column: string): number | { problem: string } {
  const index = columns.indexOf(column)
  if (index === -1)
    return {
      problem: `the table has no column ${brief(column)}; its columns are ${columns.map(name => brief(name)).join(', ')}`,
    }
  return columns.indexOf(column, index + 1) === -1
    ? index
    : { problem: `the table has several columns that are called ${brief(column)}` }
}
