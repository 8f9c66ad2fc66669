// The value of a claim, out of a row's cells, and how it is proved by them.

import { brief } from '../../domain/brief.ts'
import { type Marks, readFigure, scaledFigure } from '../../domain/csv/figure.ts'
import { type CellsProof, type Derivation, SCALES } from '../../domain/derivation.ts'
import { isCurrency } from '../../domain/money.ts'
import { misreadInWords } from '../../domain/reading/misread.ts'
import { readAmount } from '../../domain/reading/reading.ts'
import { type Row, textOf } from './cell.ts'
import { readDate } from './date-format.ts'
import { figureColumn, type MeasuredFrom, type ValueFrom } from './mapping.ts'
import type { Proof } from './proof-of.ts'
import { isReason, type Reason } from './reject.ts'

/** The value as a file would have it, with the words that carry it; null where the row has none. */
export interface RowValue {
  value: unknown
  asStated?: string
  derivation?: Derivation
}

export function rowValue(from: ValueFrom, proof: Proof | null, row: Row): RowValue | null | Reason {
  if ('text' in from) {
    const text = textOf(from.text, row, from.absent)
    return text === null ? null : { value: { text } }
  }
  if ('date' in from) {
    const date = dateOf(from.date, row)
    return date === null || typeof date === 'object' ? date : { value: { date } }
  }
  const column = figureColumn(from)
  const cell = row.cell(column)
  if (isAbsent(cell, from.absent)) return null
  const value = measured(from, cell, row)
  if (isReason(value)) return value
  return { value, asStated: cell, ...(proof !== null && { derivation: derivationOf(proof, row) }) }
}

/** The date of a cell; null where it has none. */
export function dateOf(from: Extract<ValueFrom, { date: unknown }>['date'], row: Row): string | null | Reason {
  if ('constant' in from) return from.constant
  const cell = row.cell(from.column)
  if (isAbsent(cell, from.absent)) return null
  const read = readDate(cell, from.formats)
  return 'date' in read ? read.date : { column: from.column, message: read.problem }
}

export const isAbsent = (cell: string, absent: readonly string[]): boolean => cell === '' || absent.includes(cell)

// ---------------------------------------------------------------------------------------------------------------------

function measured(from: MeasuredFrom, cell: string, row: Row): object | Reason {
  const column = figureColumn(from)
  if ('money' in from) {
    const read = readAmount(cell)
    if (read.ok && read.value.type === 'Money') {
      const { type: _, ...figures } = read.value
      return figures
    }
    const why = read.ok ? 'it has no currency' : misreadInWords(read)
    return { column, message: `expected an amount such as $1.5 million, but found ${brief(cell)}: ${why}` }
  }
  const marks = 'amount' in from ? from.amount : from.number
  const figure = readFigure(cell, marks)
  if (figure === null) return { column, message: `expected ${example(marks)}, but found ${brief(cell)}` }
  const number = scaledFigure(figure, marks.scale === undefined ? 0 : SCALES[marks.scale])
  if ('number' in from) return { number, unit: from.unit }
  // Missing is never 0.
  if (number === '0')
    return {
      column,
      message: `expected an amount above 0, but found ${brief(cell)}; list it in "absent" if it says that none is known`,
    }
  const { currency } = from
  if ('constant' in currency) return { amount: number, currency: currency.constant }
  const mark = row.cell(currency.column)
  const code = Object.hasOwn(currency.map, mark) ? currency.map[mark]! : mark
  return isCurrency(code)
    ? { amount: number, currency: code }
    : {
        column: currency.column,
        message: `expected an ISO 4217 currency code such as USD, or a text that "map" has, but found ${brief(mark)}`,
      }
}

function example({ thousands, decimal = '.' }: Marks): string {
  const groups = thousands === undefined ? '1250000' : `1${thousands}250${thousands}000`
  const hint = thousands === undefined ? ' (say in "thousands" what stands between groups of digits)' : ''
  return `a number such as ${groups} or ${groups}${decimal}5${hint}`
}

/** Of the currencies that are mapped, the one that the row has. */
function derivationOf(proof: Proof, row: Row): Derivation {
  if (proof.kind === 'INFERRED' || proof.currency === undefined) return proof
  const { currencies = {}, ...rest } = proof
  const mark = row.cell(proof.currency)
  return Object.hasOwn(currencies, mark)
    ? { ...rest, currencies: { [mark]: currencies[mark]! } }
    : (rest satisfies CellsProof)
}
