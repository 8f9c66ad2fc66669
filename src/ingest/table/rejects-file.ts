// Rejected rows as a file to correct, written as their table is: its columns, with what is wrong in front of them. The mapping names columns, so that
// it reads the corrected file as it stands; where cells stand in other marks than "", all do, as the first line tells by which.

import { createWriteStream } from 'node:fs'
import { parse } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { wholeFile } from '../whole.ts'
import { reasonsText } from './reject.ts'
import type { RejectingTable, Rejects } from './rejects.ts'

/** Columns in front of the table's own. */
const LINE = 'rejected_line'
const BECAUSE = 'rejected_because'

/**
 * Writes a new file, whole, for each table that has rejected rows: the first is `file`, `rejects.csv`, the next `rejects-2.csv`; `before`
 * is how many tables were written already. Answers with the names of the files. Throws BAD_USER_INPUT where there is such a file already
 * or none can be, ENVIRONMENT where the disk is full.
 */
export async function writeRejects(file: string, rejects: Rejects, before: number): Promise<string[]> {
  const files: string[] = []
  for (const table of rejects.tables) {
    const name = numbered(file, before + files.length + 1)
    await writeTable(name, rejects, table)
    files.push(name)
  }
  return files
}

// ---------------------------------------------------------------------------------------------------------------------

function numbered(file: string, number: number): string {
  if (number === 1) return file
  const { dir, name, ext } = parse(file)
  return `${dir === '' ? '' : `${dir}/`}${name}-${number}${ext}`
}

const writeTable = (file: string, rejects: Rejects, table: RejectingTable): Promise<void> =>
  wholeFile(file, 'The rejected rows are in no file.', ({ path, onDisk }) =>
    onDisk(() =>
      pipeline(
        Readable.from(linesOf(rejects, table)),
        stringify({ ...table.dialect, bom: true, quoted: table.dialect.quote !== '"' }),
        createWriteStream(path, { flags: 'wx' }),
      ),
    ),
  )

function* linesOf(rejects: Rejects, table: RejectingTable): Generator<string[]> {
  yield [LINE, BECAUSE, ...table.columns]
  for (const row of rejects.rows(table)) yield [String(row.line), reasonsText(row), ...row.cells]
}
