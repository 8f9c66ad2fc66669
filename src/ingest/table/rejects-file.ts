// Rejected rows as a file to correct, written as their table is: its columns, with what is wrong in front of them. The mapping names columns, so that
// it reads the corrected file as it stands.

import { createWriteStream } from 'node:fs'
import { parse } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { ClaimgraphError } from '../../domain/error.ts'
import { reasonsText } from './reject.ts'
import type { RejectingTable, Rejects } from './rejects.ts'

/** Columns in front of the table's own. */
const LINE = 'rejected_line'
const BECAUSE = 'rejected_because'

/**
 * Writes a new file for each table that has rejected rows: the first is `file`, `rejects.csv`, the next `rejects-2.csv`; `before` is how
 * many tables were written already. Answers with the names of the files. Throws BAD_USER_INPUT where there is such a file already.
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

async function writeTable(file: string, rejects: Rejects, table: RejectingTable): Promise<void> {
  const rows = Readable.from(linesOf(rejects, table))
  try {
    await pipeline(rows, stringify({ ...table.dialect, bom: true }), createWriteStream(file, { flags: 'wx' }))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      code === 'EEXIST'
        ? `${file} is there already: name a new file for the rejected rows, so that nothing is overwritten.`
        : `${file} cannot be written (${code})${code === 'ENOENT' ? ': is its folder there?' : '.'}`,
    )
  }
}

function* linesOf(rejects: Rejects, table: RejectingTable): Generator<string[]> {
  yield [LINE, BECAUSE, ...table.columns]
  for (const row of rejects.rows(table)) yield [String(row.line), reasonsText(row), ...row.cells]
}
