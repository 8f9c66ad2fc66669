// The tables of a dataset: CSV → rows → entities and claims in the spool, one row at a time. What is wrong with a row costs that row, as
// long as the mapping accepts to lose so many; what is wrong with the mapping costs everything.

import { join } from 'node:path'
import { brief } from '../../domain/brief.ts'
import { sha256 } from '../../domain/canonical.ts'
import { dialectOf } from '../../domain/csv/dialect.ts'
import { type CsvRecord, csvRecords } from '../../domain/csv/records.ts'
import { cellText } from '../../domain/csv/table.ts'
import type { Dataset, Located } from '../dataset.ts'
import { readText, shown } from '../folder.ts'
import { Unreadable } from '../lines.ts'
import type { Problems, RecordPath } from '../problem.ts'
import { rowOf } from './cell.ts'
import { TableEntities } from './entities.ts'
import { proofsThatFit } from './fit.ts'
import type { Table } from './mapping.ts'
import type { Reason } from './reject.ts'
import type { RejectingTable, Rejects } from './rejects.ts'
import { type Plan, type RowEntity, rowRecords } from './row.ts'

/** Reads the tables. `onRejects` is told of the rejected rows, if there are any, before too many of them are a problem. */
export async function readTables(
  dataset: Dataset,
  problems: Problems,
  onRejects: (rejects: Rejects) => Promise<void> | void = () => {},
): Promise<void> {
  const tables = dataset.tables.toArray()
  if (tables.length === 0) return
  const entities = new TableEntities(dataset)
  const read: [Located<Table>, RejectingTable][] = []
  // First the texts, as the mapping of one table may quote another.
  for (const located of tables) await addText(located, dataset, problems)
  for (const located of tables) {
    const rejecting = readTable(located, { dataset, entities, problems })
    if (rejecting !== null) read.push([located, rejecting])
  }
  entities.describe()
  if (dataset.rejects.count > 0) await onRejects(dataset.rejects)
  for (const [located, rejecting] of read) refuseTooMany(located, rejecting, dataset.rejects, problems)
}

// ---------------------------------------------------------------------------------------------------------------------

interface Reading {
  dataset: Dataset
  entities: TableEntities
  problems: Problems
}

/** The text of the file is that of its source. */
async function addText({ record, problem }: Located<Table>, dataset: Dataset, problems: Problems): Promise<void> {
  const { csv, source } = record
  try {
    const { text, bytes } = await readText(await dataset.pathOf(csv))
    dataset.addText(source.id, sha256(bytes), text)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    dataset.withoutText.add(source.id)
    problems.push(problem(['csv'], `the file ${brief(csv)} ${error.message}`))
  }
}

/** Null where the file can't be read, or the mapping doesn't fit: that is reported. */
function readTable({ record: table, problem }: Located<Table>, reading: Reading): RejectingTable | null {
  const { dataset, entities, problems } = reading
  const text = dataset.text(table.source.id)?.text
  if (text === undefined || dataset.withoutText.has(table.source.id)) return null
  let amiss = 0
  const refuse = (path: RecordPath, message: string) => {
    amiss += 1
    problems.push(problem(path, message))
  }
  const dialect = dialectOf(text, table)
  const records = csvRecords(text, dialect)
  const header: CsvRecord | undefined = records.next().value
  if (!header?.cells) {
    refuse(
      ['csv'],
      `the file ${brief(table.csv)} ${header?.problem ?? 'is empty'}: expected a header, with the names of the columns`,
    )
    return null
  }
  const columns = header.cells.map(cellText)
  for (const [path, id] of namedEntities(table))
    if (!entities.describes(id) && !dataset.refused.has(id))
      refuse(path, `expected the id of an entity that this dataset describes, but found ${brief(id)}`)
  const plan: Plan = { table, columns, proofs: proofsThatFit(table, columns, dataset, refuse) }
  if (amiss > 0) return null
  const name = shown(join(dataset.input.folder, table.csv))
  const file = dataset.addFile(name, null)
  const rejecting = dataset.rejects.open({ file: name, dialect, columns })
  for (const record of records) {
    rejecting.rows += 1
    const reasons = readRow(record, plan, { ...reading, file, refuse })
    if (reasons.length > 0) dataset.rejects.add(rejecting, { ...record, cells: record.cells ?? [record.text] }, reasons)
  }
  return rejecting
}

/** The entities of the dataset that the claims of all rows are about. */
function* namedEntities({ claims }: Table): Generator<[RecordPath, string]> {
  for (const [index, claim] of claims.entries())
    for (const member of ['subject', 'object', 'round', 'holder'] as const) {
      const who = claim[member]
      if (who !== undefined && 'entity' in who) yield [['claims', index, member, 'entity'], who.entity]
    }
}

/** Why the row is left out; nothing, where it is taken up. */
function readRow(
  record: CsvRecord,
  plan: Plan,
  { dataset, entities, file, refuse }: Reading & { file: number; refuse: (path: RecordPath, message: string) => void },
): readonly Reason[] {
  const { cells, line, start, end, problem } = record
  if (cells === null) return [{ column: null, message: problem! }]
  const width = plan.columns.length
  if (cells.length !== width)
    return [{ column: null, message: `expected ${width} cells, as the header has, but found ${cells.length}` }]
  const made = rowRecords(plan, rowOf({ ...record, cells }, plan.columns))
  if (isReasons(made)) return made
  const place = { file, line }
  for (const entity of made.entities) {
    const clash = entities.clash(entity)
    if (clash === null) entities.add(entity, place)
    else refuse(pathOf(entity), `at line ${line}, ${clash}`)
  }
  for (const claim of made.claims)
    dataset.add(
      claim,
      { file, section: 'claims', at: line },
      claim.citations.map(() => ({ start, end })),
    )
  return []
}

const isReasons = (made: object): made is readonly Reason[] => Array.isArray(made)
const pathOf = ({ role }: RowEntity): RecordPath => ['entities', role, 'id']

/** The mapping says how many rows it accepts to lose. */
function refuseTooMany(
  { record, problem }: Located<Table>,
  table: RejectingTable,
  rejects: Rejects,
  problems: Problems,
): void {
  const { rejected, rows, file } = table
  if (rejected <= record.rejectsAtMost) return
  problems.push(
    problem(
      ['rejectsAtMost'],
      `${rejected} of the ${rows} rows of ${file} are rejected, where at most ${record.rejectsAtMost} may be; correct them, or the mapping, or accept to lose as many`,
    ),
  )
  for (const { line, reasons } of rejects.rows(table))
    for (const { column, message } of reasons)
      problems.push({ file, line, path: column === null ? [] : [column], message })
}
