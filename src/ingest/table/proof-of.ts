// How the values of a table are to be proved: by the cells and the names of their columns, by a second quote, or, where nothing but the
// mapping says so, not at all. It is decided once for all rows.

import { brief } from '../../domain/brief.ts'
import { columnSays } from '../../domain/csv/column-name.ts'
import type { CellsProof, Derivation } from '../../domain/derivation.ts'
import { SCALES } from '../../domain/derivation.ts'
import { namedIn } from '../../domain/support/named.ts'
import { figureColumn, type MeasuredFrom, type Table } from './mapping.ts'

export type Proof = CellsProof | Extract<Derivation, { kind: 'INFERRED' }>

/** The proof of a claim's values; or what the mapping says against the names of its columns, and the member that does. */
export function proofOf(
  from: MeasuredFrom,
  { csv, delimiter, quote, escape: escapedBy }: Table,
): Proof | { member: string; problem: string } {
  const column = figureColumn(from)
  const dialect = said({ delimiter, quote, escape: escapedBy })
  if ('money' in from) return { kind: 'CELLS', money: column, ...dialect }
  const { thousands, decimal, scale } = 'amount' in from ? from.amount : from.number
  const says = columnSays(column)
  const context = said({ context: from.namedBy })
  const marks = said({ thousands, decimal, scale })
  const unsaid: string[] = []

  const power = scale === undefined ? 0 : SCALES[scale]
  const powers =
    from.namedBy === undefined ? says.powers : new Set([...says.powers, ...namedIn(from.namedBy.quote).powers])
  if (powers.size > 0 && (powers.size > 1 || !powers.has(power)))
    return {
      member: 'scale',
      problem: `the figures are said to count in ${scale ?? 'one'}s, but the name of the column ${brief(column)}, or its second quote, says another magnitude`,
    }
  if (powers.size === 0 && power > 0) unsaid.push(`counts in ${scale}s`)

  if ('number' in from) {
    if (from.namedBy === undefined && !says.units.has(from.unit)) unsaid.push(`counts ${from.unit}`)
    return unsaid.length > 0
      ? inferred(csv, column, unsaid)
      : { kind: 'CELLS', number: column, ...marks, ...context, ...dialect }
  }
  const { currency } = from
  if ('column' in currency) {
    if (from.namedBy !== undefined) return { member: 'namedBy', problem: 'expected none, as a column has the currency' }
    const currencies = Object.keys(currency.map).length === 0 ? {} : { currencies: currency.map }
    return unsaid.length > 0
      ? inferred(csv, column, unsaid)
      : { kind: 'CELLS', amount: column, currency: currency.column, ...currencies, ...marks, ...dialect }
  }
  if (from.namedBy === undefined && says.currency !== currency.constant) {
    if (says.currency !== null)
      return {
        member: 'currency',
        problem: `expected ${says.currency}, which the name of the column ${brief(column)} says, but found ${currency.constant}`,
      }
    unsaid.push(`has ${currency.constant}`)
  }
  return unsaid.length > 0
    ? inferred(csv, column, unsaid)
    : { kind: 'CELLS', amount: column, ...marks, ...context, ...dialect }
}

// ---------------------------------------------------------------------------------------------------------------------

const inferred = (csv: string, column: string, unsaid: readonly string[]): Proof => ({
  kind: 'INFERRED',
  reason: `That the column “${column}” of ${csv} ${unsaid.join(' and ')} is said by the mapping alone.`,
})

/** Without what isn't said. */
const said = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
