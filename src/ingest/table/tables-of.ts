// The tables of a dataset's sources, as the gate needs them: where their rows stand.

import { LRUCache } from 'lru-cache'
import { dialectOf, type SaidDialect } from '../../domain/csv/dialect.ts'
import { type CsvTable, tableOf } from '../../domain/csv/table.ts'
import type { Dataset } from '../dataset.ts'

/** Tables whose rows are kept at a time: two numbers for each row. */
const TABLES = 8

/** Answers with the text of a source as a table; null where it has none, or that is no table. */
export function tablesOf(dataset: Dataset): (source: string, said: SaidDialect) => CsvTable | null {
  const known = new LRUCache<string, { table: CsvTable | null }>({ max: TABLES })
  return (source, { delimiter, quote, escape: escapedBy }) => {
    const said = { delimiter, quote, escape: escapedBy }
    const key = JSON.stringify([source, said])
    let found = known.get(key)
    if (found === undefined) {
      const text = dataset.text(source)?.text
      found = { table: text === undefined ? null : tableOf(text, dialectOf(text, said)) }
      known.set(key, found)
    }
    return found.table
  }
}

/** How a row is cited: "row 1" is the first after the header. */
export const rowLocator = (row: number): string => `row ${row}`
