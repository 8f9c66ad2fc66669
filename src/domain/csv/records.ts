// The records of a text of comma-separated values, each with its exact place. What is wrong with one costs that one: reading goes on at the
// next line.

import { type CsvError, parse } from 'csv-parse/sync'
import type { Dialect } from './dialect.ts'

export interface CsvRecord {
  /** 0 is the header; rows count from 1. Blank lines, and rows of nothing but delimiters, don't count. */
  row: number
  /** Of the text, 1-based: a quoted cell may have several. */
  line: number
  /** Its first code point in the text, and the one after its last. */
  start: number
  end: number
  /** Verbatim, without the line's end. */
  text: string
  /** Null where it can't be told into cells. */
  cells: string[] | null
  /** Why. */
  problem?: string
}

/** Characters that a record may have: a quotation mark that nobody closes takes no more with it. */
export const LONGEST_RECORD = 100_000

/** Code units that are parsed at a time. */
const BLOCK = 262_144

/** Walks through the records of a text, the header first. */
export function* csvRecords(text: string, dialect: Dialect): Generator<CsvRecord> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const at: Position = { unit: mark, point: mark, line: 1, row: 0 }
  while (at.unit < text.length) {
    const block = blockAt(text, at.unit)
    const isLast = at.unit + block.length >= text.length
    const { found, code } = parsed(block, dialect)
    for (const { cells, text: piece } of found) yield* recordIn(piece, at, cells)
    if (code === null) {
      // Blank lines at the end are no record: the parser says nothing of them, not even how long they are.
      if (found.length === 0) yield* recordIn(block, at, null)
      continue
    }
    // The record may go on in the next block.
    if (code === NOT_CLOSED && found.length > 0 && !isLast) continue
    yield* recordIn(lineAt(text, at.unit), at, null, PROBLEMS[code] ?? `cannot be read (${code})`)
  }
}

/** The cells of one record; null where the text isn't one. */
export function cellsOf(text: string, dialect: Dialect): string[] | null {
  const { found, code } = parsed(text, dialect)
  return code === null && found.length === 1 ? found[0]!.cells : null
}

// ---------------------------------------------------------------------------------------------------------------------

/** Where the next record begins. */
interface Position {
  unit: number
  point: number
  line: number
  row: number
}

const NEWLINES = ['\r\n', '\n', '\r']
const NOT_CLOSED = 'CSV_QUOTE_NOT_CLOSED'
const NOT_QUITE = 'CSV_INVALID_CLOSING_QUOTE'
const UNCLOSED = 'a quotation mark opens a cell and is never closed'
const PROBLEMS: Readonly<Record<string, string>> = {
  [NOT_CLOSED]: UNCLOSED,
  UNCLOSED,
  CSV_MAX_RECORD_SIZE: `${UNCLOSED}, or the row is longer than ${LONGEST_RECORD} characters`,
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside of a cell that is not quoted',
  [NOT_QUITE]: 'a quoted cell goes on after its closing quotation mark',
}

/** Whole lines, as many as a block has room for, and never fewer than one. */
function blockAt(text: string, unit: number): string {
  const end = unit + BLOCK
  if (end >= text.length) return text.slice(unit)
  const cut = text.lastIndexOf('\n', end)
  if (cut >= unit) return text.slice(unit, cut + 1)
  const next = text.indexOf('\n', end)
  return next === -1 ? text.slice(unit) : text.slice(unit, next + 1)
}

function lineAt(text: string, unit: number): string {
  const line = /(?:\r\n|\n|\r)*[^\r\n]*(?:\r\n|\n|\r)?/y
  line.lastIndex = unit
  return line.exec(text)![0]
}

/** Records with their texts, up to the first that can't be read. */
function parsed(block: string, dialect: Dialect) {
  const bytes = Buffer.from(block)
  const found: { cells: string[]; text: string }[] = []
  let from = 0
  const options = {
    ...dialect,
    record_delimiter: NEWLINES,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { bytes: to }: { bytes: number }) => {
      found.push({ cells, text: bytes.toString('utf8', from, to) })
      from = to
      return null
    },
  }
  try {
    parse(bytes, options)
    return { found, code: null }
  } catch (error) {
    const { code, lines } = error as Partial<CsvError> & { lines?: number }
    if (code === undefined) throw error
    // A mark that closes what was opened on an earlier line was to open something.
    const [read, rest] = [bytes.toString('utf8', 0, from), bytes.toString('utf8', from)]
    const begun = linesIn(read) + linesIn(blankAt(rest)) + 1
    return { found, code: code === NOT_QUITE && (lines ?? 0) > begun ? 'UNCLOSED' : code }
  }
}

/** The record of a piece of the text that ends where the next begins; none where it is blank. */
function* recordIn(piece: string, at: Position, cells: string[] | null, problem?: string): Generator<CsvRecord> {
  const blank = blankAt(piece)
  const text = piece.slice(blank.length).replace(/(?:\r\n|\n|\r)$/, '')
  const line = at.line + linesIn(blank)
  const start = at.point + blank.length
  at.unit += piece.length
  at.point += pointsIn(piece)
  at.line += linesIn(piece)
  if (cells === null ? text.trim() === '' : cells.every(cell => cell.trim() === '')) return
  const found = { row: at.row, line, start, end: start + pointsIn(text), text, cells }
  at.row += 1
  yield problem === undefined ? found : { ...found, problem }
}

const blankAt = (text: string): string => /^[\r\n]*/.exec(text)![0]
const pointsIn = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0
