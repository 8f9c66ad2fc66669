// What the mapping takes out of a row.

import type { CsvRecord } from '../../domain/csv/records.ts'
import { cellText } from '../../domain/csv/table.ts'
import type { Condition, TextFrom } from './mapping.ts'

/** A row of the table, with as many cells as there are columns. */
export interface Row extends CsvRecord {
  /** What the cell in this column says, with its white space put in order. */
  cell: (column: string) => string
}

/** The mapping has been found to fit: it names no column that isn't there, or is there twice. */
export function rowOf(record: CsvRecord & { cells: string[] }, columns: readonly string[]): Row {
  return { ...record, cell: column => cellText(record.cells[columns.indexOf(column)]!) }
}

/** The one column that a member of the mapping is taken from. */
export const columnOf = (from: object): string | null => ('column' in from ? (from.column as string) : null)

/** The text; null where the cells say that there is none. */
export function textOf(from: TextFrom, row: Row, more: readonly string[] = []): string | null {
  if ('constant' in from) return from.constant
  if ('template' in from) {
    const columns = columnsOfTemplate(from.template)
    return columns.some(column => row.cell(column) === '')
      ? null
      : from.template.replace(IN_BRACES, (_, column: string) => row.cell(column))
  }
  const cell = row.cell(from.column)
  if (cell === '' || from.absent.includes(cell) || more.includes(cell)) return null
  return mapped(cell, from.map) || null
}

export const mapped = (cell: string, map: Readonly<Record<string, string>> | undefined): string =>
  map !== undefined && Object.hasOwn(map, cell) ? map[cell]! : cell

const IN_BRACES = /\{([^{}]+)\}/g

export const columnsOfTemplate = (template: string): string[] =>
  Array.from(template.matchAll(IN_BRACES), ([, column]) => column!)

/** Whether the row meets all conditions. */
export const holds = (conditions: readonly Condition[], row: Row): boolean =>
  conditions.every(({ column, is, isNot, startsWith }) => {
    const cell = row.cell(column)
    if (is !== undefined && !is.includes(cell)) return false
    if (isNot?.includes(cell)) return false
    return startsWith === undefined || startsWith.some(start => cell.startsWith(start))
  })
