// Small tables for tests: a mapping and the lines of a file, and what comes of them.

import { onTestFinished } from 'vitest'
import { checkDataset } from '../../../src/ingest/check.ts'
import type { CheckedDataset } from '../../../src/ingest/checked.ts'
import { datasetFolder } from '../../harness.ts'
import { claimsOf, refusal } from '../small.ts'

type Members = Readonly<Record<string, unknown>>

/** A mapping in which nothing is wrong, for the columns of `HEADER`. */
export const MAPPING = {
  csv: 'deals.csv',
  source: { id: 'deals-csv', title: 'Deals' },
  entities: {
    buyer: { kind: 'Company', name: { column: 'buyer' } },
    target: { kind: 'Company', name: { column: 'target' } },
  },
  claims: [
    {
      subject: 'buyer',
      predicate: 'ACQUIRED',
      object: 'target',
      value: { amount: { column: 'price' }, currency: { column: 'currency' } },
      asOf: { column: 'date' },
    },
  ],
} as const
export const HEADER = 'buyer,target,price,currency,date'
export const ROW = 'Acorn,Birch,5000000,USD,2012-04'

const CLAIM = MAPPING.claims[0]

/** The mapping with its one claim changed. */
export const claiming = (members: Members): Members => ({ ...MAPPING, claims: [{ ...CLAIM, ...members }] })

/** The mapping with one of its entities changed. */
export const naming = (role: 'buyer' | 'target', members: Members): Members => ({
  ...MAPPING,
  entities: { ...MAPPING.entities, [role]: { ...MAPPING.entities[role], ...members } },
})

interface Files {
  mapping?: Members
  csv?: string
  /** Beside the mapping, in the same file. */
  records?: Members
  more?: Readonly<Record<string, string | Uint8Array>>
}

export function tableFolder({
  mapping = MAPPING,
  csv = `${HEADER}\n${ROW}\n`,
  records = {},
  more = {},
}: Files): string {
  const file = JSON.stringify({ dataset: 'deals', ...records, tables: [mapping] }, null, 1)
  return datasetFolder({ 'deals.json': file, 'deals.csv': csv, ...more })
}

/** The table as a dataset, closed after the test. */
export async function checkedTable(files: Files): Promise<CheckedDataset> {
  const checked = await checkDataset(tableFolder(files))
  onTestFinished(() => checked.close())
  return checked
}

/** The problems for which it is refused, without the folder. */
export async function tableProblems(files: Files): Promise<string[]> {
  const folder = tableFolder(files)
  const { problems } = await refusal(checkDataset(folder))
  return problems.map(line => line.replaceAll(`${folder}/`, ''))
}

/** The reasons for which rows are left out, each with its line. */
export async function rejectLines(files: Files): Promise<string[]> {
  const { mapping = MAPPING } = files
  const checked = await checkedTable({ ...files, mapping: { ...mapping, rejectsAtMost: 1_000 } })
  return checked.rejects
    .rows()
    .flatMap(({ line, reasons }) => reasons.map(({ column, message }) => `${line} ${column ?? ''}: ${message}`))
    .toArray()
}

/** Claims as `acorn ACQUIRED birch 5000000 USD 2012-04 REPORTED`. */
export const claimLines = (checked: CheckedDataset): string[] =>
  claimsOf(checked).map(({ subject, object, properties }) => {
    const { predicate, amount, number, text, date, currency, unit, asOf, modality } = properties
    return [subject, predicate, object, amount ?? number ?? text ?? date, currency ?? unit, asOf, modality]
      .filter(each => each !== undefined)
      .join(' ')
  })
