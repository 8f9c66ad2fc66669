// CSV for spreadsheets (RFC 4180), a file for each kind of record, its columns named as the fields of the API are. A byte order mark tells
// Excel that it is UTF-8; a cell that a spreadsheet would take for a formula is marked as text.

import { stringify } from 'csv-stringify/sync'
import { ALIASES, type Cell, CITATIONS, CLAIMS, CONFLICTS, type Columns, ENTITIES, SOURCES } from './csv-columns.ts'
import type { Format } from './format.ts'

const FILES: Readonly<Record<string, Columns<never>>> = {
  'sources.csv': SOURCES,
  'entities.csv': ENTITIES,
  'aliases.csv': ALIASES,
  'claims.csv': CLAIMS,
  'citations.csv': CITATIONS,
  'conflicts.csv': CONFLICTS,
}

/** A folder of them: a cell that is empty is not known, or there is none. */
export function csvFormat(): Format {
  return {
    makes: 'folder',
    begin: () => Object.entries(FILES).map(([name, columns]) => [name, `\uFEFF${line(Object.keys(columns))}`]),
    *texts(record) {
      if (record.type === 'source') yield ['sources.csv', row(SOURCES, record)]
      else if (record.type === 'conflict') yield ['conflicts.csv', row(CONFLICTS, record)]
      else if (record.type === 'entity') {
        yield ['entities.csv', row(ENTITIES, record)]
        for (const alias of record.aliases) yield ['aliases.csv', row(ALIASES, { entity: record, alias })]
      } else {
        yield ['claims.csv', row(CLAIMS, record)]
        for (const citation of record.citations) yield ['citations.csv', row(CITATIONS, { claim: record, citation })]
      }
    },
    end: () => [],
  }
}

// ---------------------------------------------------------------------------------------------------------------------

const row = <T>(columns: Columns<T>, record: T): string => line(Object.values(columns).map(cell => cell(record)))

const line = (cells: readonly Cell[]): string =>
  stringify([cells], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    cast: { string: harmless, boolean: String, number: String },
  })

/** Digits are no formula, whatever sign they have. */
const NUMBER = /^-?\d+(\.\d+)?$/
/** What a spreadsheet takes for a formula, also with something before it that it passes over; 全角 signs count in Chinese and Japanese ones. */
const FORMULA = /^[\s"'`\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** An apostrophe before it says that it is text. */
const harmless = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)
