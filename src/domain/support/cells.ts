// A value that stands in the cells of a table's row: the amount in one, its currency in another, wherever they are.

import { brief } from '../brief.ts'
import { columnSays } from '../csv/column-name.ts'
import { readFigure, scaledFigure } from '../csv/figure.ts'
import type { Cells } from '../csv/table.ts'
import { type CellsProof, SCALES } from '../derivation.ts'
import { isCurrency } from '../money.ts'
import { misreadInWords } from '../reading/misread.ts'
import { readAmount } from '../reading/reading.ts'
import { valueInWords } from '../value.ts'
import { figureOf, inWords, isSame, type Measured } from './amount.ts'
import type { Derived } from './derived.ts'
import { currencyOf, marksIn, namedIn, unitOf } from './named.ts'

/** Whether the cells of the row have the value. `second` is the text of the second quote, where there is one. */
export function inCells(value: Measured, proof: CellsProof, cells: Cells, second?: string): Derived {
  const { amount, money, number } = proof
  if (money !== undefined) return inWordsOf(value, money, cells)
  const [member, column, noun] =
    value.type === 'Money' ? (['amount', amount, 'money'] as const) : (['number', number, 'a quantity'] as const)
  if (column === undefined)
    return refusal([], `the claim has ${noun}; expected ${member}: the column that has its figure`)
  const cell = cells(column)
  if (typeof cell !== 'string') return refusal([member], cell.problem)
  const figure = readFigure(cell, proof)
  if (figure === null)
    return refusal(
      [member],
      `the column ${brief(column)} has ${brief(cell)}, which is no number as it is said to be written`,
    )
  const power = scaleOf(proof, column, second)
  if (typeof power !== 'number') return refusal(['scale'], power.problem)
  const found = scaledFigure(figure, power)
  const isExact = value.lower === undefined && value.upper === undefined && !value.approximate
  if (!isExact || found !== figureOf(value))
    return refusal(
      [member],
      `the claim's value is ${valueInWords(value)}, but the column ${brief(column)} has ${brief(cell)}`,
    )
  const named =
    value.type === 'Money' ? currencyIn(value.currency, proof, cells, second) : unitIn(value, column, second)
  if ('problem' in named) return named
  return { sentence: `the column “${column}” of the row has ${cell}${inScale(proof)}, ${named.sentence}`, words: cell }
}

// ---------------------------------------------------------------------------------------------------------------------

type Named = { sentence: string } | Extract<Derived, { problem: string }>

const refusal = (path: readonly string[], problem: string): Extract<Derived, { problem: string }> => ({
  path: ['derivation', ...path],
  problem,
})

/** The money of a cell that says all of it, such as "$1.5 million". */
function inWordsOf(value: Measured, column: string, cells: Cells): Derived {
  const cell = cells(column)
  if (typeof cell !== 'string') return refusal(['money'], cell.problem)
  const read = readAmount(cell)
  if (!read.ok) return refusal(['money'], `the column ${brief(column)} has ${brief(cell)}: ${misreadInWords(read)}`)
  if (!isSame(value, read.value))
    return refusal(
      ['money'],
      `the claim's value is ${valueInWords(value)}, but the column ${brief(column)} has ${brief(cell)}, which reads as ${inWords(read.value)}`,
    )
  return { sentence: `the column “${column}” of the row has “${cell}”`, words: cell }
}

/** The power of ten that is said, if the name of the column or the second quote says it too. */
function scaleOf({ scale }: CellsProof, column: string, second: string | undefined): number | { problem: string } {
  const powers = new Set([...columnSays(column).powers, ...(second === undefined ? [] : namedIn(second).powers)])
  const power = scale === undefined ? 0 : SCALES[scale]
  if (powers.size === 0 && power === 0) return 0
  if (powers.size === 1 && powers.has(power)) return power
  const said = [...powers].map(
    each => Object.keys(SCALES).find(name => SCALES[name as keyof typeof SCALES] === each) ?? `10^${each}`,
  )
  const named =
    said.length === 0
      ? 'neither the name of the column nor a second quote says so'
      : `the column or the second quote speaks of ${said.join(' and ')}`
  return { problem: `the figures are said to count in ${scale === undefined ? 'ones' : `${scale}s`}, but ${named}` }
}

const inScale = ({ scale }: CellsProof): string => (scale === undefined ? '' : ` ${scale}`)

function currencyIn(code: string, proof: CellsProof, cells: Cells, second: string | undefined): Named {
  const { currency: column, currencies = {}, amount } = proof
  if (column !== undefined) {
    const cell = cells(column)
    if (typeof cell !== 'string') return refusal(['currency'], cell.problem)
    const amiss = Object.entries(currencies).find(([mark, meant]) => !mayMean(mark, meant))
    if (amiss !== undefined) return refusal(['currencies'], `${brief(amiss[0])} is not ${amiss[1]}`)
    const read = Object.hasOwn(currencies, cell) ? currencies[cell] : cell
    if (read !== code)
      return refusal(
        ['currency'],
        `the claim's currency is ${code}, but the column ${brief(column)} has ${brief(cell)}`,
      )
    const own = columnSays(amount!).currency
    if (own !== null && own !== code)
      return refusal(
        ['currency'],
        `the column ${brief(column)} has ${brief(cell)}, but the name of the column ${brief(amount)} says ${own}`,
      )
    const mapped = cell === code ? '' : `, which is said to mean ${code}`
    return { sentence: `and the column “${column}” has ${cell}${mapped}` }
  }
  if (second !== undefined) {
    const named = currencyOf(namedIn(second), [])
    if ('problem' in named) return refusal(['context', 'quote'], named.problem)
    if (named.code !== code)
      return refusal(['context', 'quote'], `the claim's currency is ${code}, but the second quote names ${named.code}`)
    return { sentence: `and the currency is named by “${second}”` }
  }
  if (columnSays(amount!).currency !== code)
    return refusal(
      ['currency'],
      `no cell says the currency ${code}, nor does the name of the column ${brief(amount)}; expected the column that has it, or a second quote in "context"`,
    )
  return { sentence: `and its name says ${code}` }
}

/** Whether a mark may be mapped to the code: no code to another one, and £ not to euros. */
export function mayMean(mark: string, code: string): boolean {
  const upper = mark.toUpperCase()
  if (isCurrency(upper)) return upper === code
  const marks = marksIn(mark)
  if (marks.length > 0) return marks.every(({ codes }) => codes.includes(code))
  // A sign that is none by itself, such as R$: of a currency with that sign, and never the plain dollar.
  const sign = /\p{Sc}/u.exec(mark)?.[0]
  return sign === undefined || (code !== 'USD' && signOf(code).includes(sign))
}

/** By the Unicode CLDR: $ of MXN, R$ of BRL, € of EUR. */
function signOf(currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return format.formatToParts(0).find(({ type }) => type === 'currency')!.value
}

function unitIn({ unit }: Extract<Measured, { type: 'Quantity' }>, column: string, second: string | undefined): Named {
  const named = second === undefined ? { ...namedIn(''), units: columnSays(column).units } : namedIn(second)
  const found = unitOf(named, unit)
  const where = second === undefined ? ['number'] : ['context', 'quote']
  if ('problem' in found)
    return refusal(
      where,
      second === undefined ? `the name of the column ${brief(column)} does not say the unit ${unit}` : found.problem,
    )
  if (found.unit !== unit) return refusal(where, `the claim's unit is ${unit}, but found ${found.unit}`)
  return { sentence: second === undefined ? `and its name says ${unit}` : `and the unit is named by “${second}”` }
}
