// A number in a cell: exactly as it is written, with the marks that its table uses. Nothing is guessed.

import { Big } from 'big.js'
import { canonicalDecimal } from '../decimal.ts'

/** What stands between groups of digits, and before decimals. */
export interface Marks {
  thousands?: string | undefined
  decimal?: string | undefined
}

export const DEFAULT_DECIMAL = '.'

/** The number that a cell has; null where it is none. Groups have three digits, or as in India two before the last three. */
export function readFigure(cell: string, { thousands, decimal = DEFAULT_DECIMAL }: Marks): string | null {
  const [whole, fraction, ...more] = cell.split(decimal)
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const digits = thousands === undefined ? whole! : withoutGroups(whole!, thousands)
  if (digits === null || !/^\d+$/.test(digits)) return null
  return canonicalDecimal(fraction === undefined ? digits : `${digits}.${fraction}`)
}

/** So many thousands, millions, …, by the power of ten. */
export const scaledFigure = (figure: string, power: number): string => new Big(`1e${power}`).times(figure).toFixed()

// ---------------------------------------------------------------------------------------------------------------------

function withoutGroups(whole: string, thousands: string): string | null {
  // A space may be any that typesetters put there.
  const [first, ...groups] = thousands === ' ' ? whole.split(/[\s\u00a0\u2009\u202f]/u) : whole.split(thousands)
  if (groups.length === 0) return whole
  const isOf = (digits: number) => (group: string) => new RegExp(`^\\d{${digits}}$`).test(group)
  const inner = groups.slice(0, -1)
  const isGrouped =
    /^\d{1,3}$/.test(first!) && isOf(3)(groups.at(-1)!) && (inner.every(isOf(3)) || inner.every(isOf(2)))
  return isGrouped ? first! + groups.join('') : null
}
