// The value of a claim: money, a quantity with a canonical unit, text, or a date.

import { z } from 'zod'
import { DatedFact } from './date.ts'
import { Decimal } from './decimal.ts'
import { bounds, checkFigures, figureInWords } from './figure.ts'
import { type Money, MoneyValue, moneyInWords } from './money.ts'

/** Canonical units. `ratio` is a fraction of something else ("one-tenth" is 0.1). */
export const UNITS = ['users', 'tokens', 'characters', 'parameters', 'percent', 'ratio', 'months', 'units'] as const

export interface Quantity {
  type: 'Quantity'
  number?: string | undefined
  unit: (typeof UNITS)[number]
  lower?: string | undefined
  upper?: string | undefined
  approximate: boolean
}
export interface TextValue {
  type: 'TextValue'
  text: string
}
export interface DateValue {
  type: 'DateValue'
  date: string
  inferred: boolean
}
export type ClaimValue = Money | Quantity | TextValue | DateValue

const QuantityValue = z
  .strictObject({
    number: Decimal.optional().describe('An exact decimal in quotes.'),
    unit: z.enum(UNITS).describe('What is counted.'),
    ...bounds,
  })
  .superRefine(checkFigures('number'))
  .transform((value): Quantity => ({ type: 'Quantity', ...value }))

const Text = z
  .strictObject({
    text: z.string().min(1).max(2000).describe('In words; where the predicate has a closed list, one of it.'),
  })
  .transform((value): TextValue => ({ type: 'TextValue', ...value }))

const DateOnly = z
  .strictObject({ date: DatedFact.describe('A date, or { date, inferred: true }.') })
  .transform((value): DateValue => ({ type: 'DateValue', ...value.date }))

/** The forms that a value in a file may have, by the member that says which. */
export const FORMS = {
  money: MoneyValue.inWords,
  currency: MoneyValue.inFigures,
  unit: QuantityValue,
  text: Text,
  date: DateOnly,
} as const

/** A value in a file. The member that is there says which form is meant, so that an error speaks of that form only. */
export const Value = z
  .record(z.string(), z.unknown(), { error: 'expected an object such as { money: 350 billion RMB }' })
  .transform((input, context): ClaimValue => {
    const form = (Object.keys(FORMS) as (keyof typeof FORMS)[]).find(member => member in input)
    if (form === undefined) {
      const members = Object.keys(input)
        .slice(0, 8)
        .map(key => key.slice(0, 60))
        .join(', ')
      context.addIssue({
        code: 'custom',
        message: `expected { money }, { amount, currency }, { number, unit }, { text } or { date }, but found ${members === '' ? 'no member' : `the members ${members}`}`,
      })
      return z.NEVER
    }
    const result = FORMS[form].safeParse(input)
    if (result.success) return result.data
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never)
    return z.NEVER
  })

/** A claim's value from the claim's properties in the graph (`valueType`, and the members of the value beside it). */
export function storedValue(properties: Readonly<Record<string, unknown>>): ClaimValue | undefined {
  const members = MEMBERS[properties.valueType as ClaimValue['type']]
  if (members === undefined) return undefined
  const present = members.filter(name => properties[name] !== null && properties[name] !== undefined)
  return Object.fromEntries([
    ['type', properties.valueType],
    ...present.map(name => [name, properties[name]]),
  ]) as unknown as ClaimValue
}

const MEMBERS: Readonly<Record<ClaimValue['type'], readonly string[]>> = {
  Money: ['amount', 'currency', 'lower', 'upper', 'approximate'],
  Quantity: ['number', 'unit', 'lower', 'upper', 'approximate'],
  TextValue: ['text'],
  DateValue: ['date', 'inferred'],
}

/** The names of the properties from which `storedValue` reads. */
export const STORED_VALUE: readonly string[] = ['valueType', ...new Set(Object.values(MEMBERS).flat())]

/** A value as people read it. */
export function valueInWords(value: ClaimValue): string {
  switch (value.type) {
    case 'Money':
      return moneyInWords(value)
    case 'Quantity':
      return figureInWords({ figure: value.number, ...value }, value.unit)
    case 'TextValue':
      return `“${value.text}”`
    case 'DateValue':
      return value.inferred ? `${value.date} (inferred)` : value.date
  }
}

/** A number to order values by, never to show: the figure, else the middle of its bounds, else the one bound there is. */
export function sortNumber(value: ClaimValue): number | undefined {
  if (value.type !== 'Money' && value.type !== 'Quantity') return undefined
  const figure = value.type === 'Money' ? value.amount : value.number
  if (figure !== undefined) return Number(figure)
  if (value.lower !== undefined && value.upper !== undefined) return (Number(value.lower) + Number(value.upper)) / 2
  return Number(value.lower ?? value.upper)
}
