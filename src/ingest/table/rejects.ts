// The rejected rows of a dataset's tables, in its spool.

import type { Dialect } from '../../domain/csv/dialect.ts'
import type { Dataset } from '../dataset.ts'
import type { Reason, Reject } from './reject.ts'

/** A table with rejected rows. */
export interface RejectingTable {
  /** The CSV file as people name it. */
  file: string
  dialect: Dialect
  columns: readonly string[]
  rows: number
  rejected: number
}

/** A rejected row with what it has: its cells, or all of it in one where it can't be told into cells. */
export type RejectedRow = Reject & { cells: readonly string[] }

export class Rejects {
  readonly #dataset: Dataset
  readonly #tables: RejectingTable[] = []

  constructor(dataset: Dataset) {
    this.#dataset = dataset
  }

  /** Those that have rejected rows. */
  get tables(): readonly RejectingTable[] {
    return this.#tables.filter(({ rejected }) => rejected > 0)
  }

  get count(): number {
    return this.#tables.reduce((sum, { rejected }) => sum + rejected, 0)
  }

  open(table: Pick<RejectingTable, 'file' | 'dialect' | 'columns'>): RejectingTable {
    const opened = { ...table, rows: 0, rejected: 0 }
    this.#tables.push(opened)
    return opened
  }

  add(
    table: RejectingTable,
    { line, row, cells }: Omit<RejectedRow, 'file' | 'reasons'>,
    reasons: readonly Reason[],
  ): void {
    table.rejected += 1
    this.#dataset.spool.run(
      'INSERT INTO rejected ("table", line, row, cells, reasons) VALUES (?, ?, ?, ?, ?)',
      this.#tables.indexOf(table),
      line,
      row,
      JSON.stringify(cells),
      JSON.stringify(reasons),
    )
  }

  /** In the order of their tables and lines; those of one table, or all. */
  rows(table?: RejectingTable): IteratorObject<RejectedRow> {
    const only = table === undefined ? null : this.#tables.indexOf(table)
    return this.#dataset.spool
      .rows<StoredRow>('SELECT * FROM rejected WHERE ?1 IS NULL OR "table" = ?1 ORDER BY n', only)
      .map(({ table: index, line, row, cells, reasons }) => ({
        file: this.#tables[index]!.file,
        line,
        row,
        reasons: JSON.parse(reasons) as Reason[],
        cells: JSON.parse(cells) as string[],
      }))
  }
}

interface StoredRow {
  table: number
  line: number
  row: number
  cells: string
  reasons: string
}
