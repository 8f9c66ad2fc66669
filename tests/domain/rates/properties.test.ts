// What holds for all rate files and all amounts.

import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/domain/canonical.ts'
import { convert } from '../../../src/domain/rates/convert.ts'
import { parseRates } from '../../../src/domain/rates/parse.ts'
import { rateOn, rateRange } from '../../../src/domain/rates/rates.ts'
import { soundRates } from './file.ts'

const RUNS = { numRuns: 300 }

/** Half a unit in the twelfth digit, at worst. */
const ROUNDING = new Big('5e-12')
const near = (a: string, b: string, roundings: number): boolean =>
  new Big(a).minus(b).abs().lte(new Big(b).abs().times(ROUNDING).times(roundings))

const CURRENCIES = ['USD', 'CNY', 'JPY', 'IDR', 'GBP']
const arbitraryCurrency = fc.constantFrom('EUR', ...CURRENCIES)

/** 0.0001 to 99999.9999, as in the Bank's file. */
const arbitraryRate = fc.integer({ min: 1, max: 999_999_999 }).map(rate => new Big(rate).div(10_000).toFixed())
const arbitraryCell = fc.oneof({ arbitrary: arbitraryRate, weight: 5 }, fc.constantFrom('N/A', ''))
const arbitraryDay = fc
  .integer({ min: 0, max: 59 })
  .map(day => new Date(Date.UTC(2026, 3, 1 + day)).toISOString().slice(0, 10))

/** A file as a table: its header, and a line for each day. */
const arbitraryTable = (cell: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(arbitraryDay, { minLength: 1, maxLength: 12 })
    .chain(days =>
      fc
        .tuple(...days.map(day => fc.array(cell, { minLength: 5, maxLength: 5 }).map(cells => [day, ...cells])))
        .map(rows => [['Date', ...CURRENCIES], ...rows]),
    )
const csvOf = (table: readonly (readonly string[])[]): string => table.map(cells => `${cells.join()},\n`).join('')
const arbitraryRates = arbitraryTable(arbitraryRate).map(table => soundRates(csvOf(table)))

const arbitraryAmount = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }), fc.boolean())
  .map(([digits, places, negative]) => new Big(`${negative ? '-' : ''}${digits}e-${places}`).toFixed())

const moneyOf = (amount: string, currency: string) => ({ type: 'Money', amount, currency, approximate: false }) as const

describe('any rate', () => {
  test('and that of the way back are each other’s reciprocal, but for their rounding', () => {
    fc.assert(
      fc.property(arbitraryRates, arbitraryCurrency, arbitraryCurrency, (rates, from, to) => {
        const [there, back] = [rateOn(rates, from, to, rates.last!)!, rateOn(rates, to, from, rates.last!)!]
        expect(near(new Big(there.rate).times(back.rate).toFixed(), '1', 2.1)).toBe(true)
        expect(back).toEqual({ ...there, rate: back.rate })
      }),
      RUNS,
    )
  })

  test('through a third currency is the same, but for its rounding', () => {
    fc.assert(
      fc.property(arbitraryRates, fc.shuffledSubarray(CURRENCIES, { minLength: 3 }), (rates, [a, b, c]) => {
        const rate = (from: string, to: string) => rateOn(rates, from, to, rates.last!)!.rate
        expect(near(new Big(rate(a!, b!)).times(rate(b!, c!)).toFixed(), rate(a!, c!), 3.1)).toBe(true)
      }),
      RUNS,
    )
  })

  test('has at most 12 significant digits, and no exponent', () => {
    fc.assert(
      fc.property(arbitraryRates, arbitraryCurrency, arbitraryCurrency, (rates, from, to) => {
        const { rate } = rateOn(rates, from, to, rates.last!)!
        expect(rate).toMatch(/^\d+(\.\d+)?$/)
        expect(rate.replace('.', '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(12)
      }),
      RUNS,
    )
  })

  test('of a day within a period lies within the rates of the period, and both of these are of some day', () => {
    fc.assert(
      fc.property(arbitraryRates, arbitraryCurrency, arbitraryCurrency, (rates, from, to) => {
        const { low, high } = rateRange(rates, from, to, '2026')!
        const all = rates.days.map(day => new Big(rateOn(rates, from, to, day)!.rate))
        for (const rate of all) expect(rate.gte(low.rate) && rate.lte(high.rate)).toBe(true)
        for (const end of [low, high]) expect(rateOn(rates, from, to, end.date)?.rate).toBe(end.rate)
      }),
      RUNS,
    )
  })
})

describe('any amount', () => {
  test('converted there and back is the same, but for the rounding of two rates and two amounts', () => {
    fc.assert(
      fc.property(
        arbitraryRates,
        arbitraryAmount,
        fc.shuffledSubarray(CURRENCIES, { minLength: 2 }),
        (rates, amount, pair) => {
          const [from, to] = pair as [string, string]
          const there = convert(rates, moneyOf(amount, from), to, rates.last!)!.money
          const back = convert(rates, there, from, rates.last!)!.money
          expect(back).toStrictEqual(moneyOf(back.amount!, from))
          expect(near(back.amount!, amount, 4.1)).toBe(true)
        },
      ),
      RUNS,
    )
  })

  test('at a day’s rate lies within what it is at the rates of the year', () => {
    fc.assert(
      fc.property(arbitraryRates, arbitraryAmount, arbitraryCurrency, arbitraryCurrency, (rates, amount, from, to) => {
        const year = convert(rates, moneyOf(amount, from), to, '2026')!.money
        const [lower, upper] = [year.lower ?? year.amount!, year.upper ?? year.amount!]
        for (const day of rates.days) {
          const ofDay = new Big(convert(rates, moneyOf(amount, from), to, day)!.money.amount!)
          expect(ofDay.gte(lower) && ofDay.lte(upper)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

describe('any rate file', () => {
  test('says the same in any order of its lines and columns', () => {
    const reordered = arbitraryTable(arbitraryCell).chain(table =>
      fc
        .tuple(
          fc.shuffledSubarray([...table.keys()].slice(1), { minLength: table.length - 1 }),
          fc.shuffledSubarray([...table[0]!.keys()], { minLength: table[0]!.length }),
        )
        .map(
          ([rows, columns]) => [table, [0, ...rows].map(row => columns.map(column => table[row]![column]!))] as const,
        ),
    )
    fc.assert(
      fc.property(reordered, ([table, other]) => {
        expect({ ...soundRates(csvOf(other)), sha256: '' }).toEqual({ ...soundRates(csvOf(table)), sha256: '' })
      }),
      RUNS,
    )
  })

  test('cut off anywhere loses the line that is cut, and nothing else', () => {
    const cut = arbitraryTable(arbitraryRate).chain(table =>
      fc.tuple(fc.constant(table), fc.integer({ min: csvOf(table.slice(0, 1)).length, max: csvOf(table).length })),
    )
    fc.assert(
      fc.property(cut, ([table, length]) => {
        // A line is whole with its last comma; the line end may be missing.
        const whole = table.filter((_, index) => csvOf(table.slice(0, index + 1)).length - 1 <= length)
        const { rates } = parseRates(csvOf(table).slice(0, length))
        expect({ ...rates, sha256: '' }).toEqual({ ...soundRates(csvOf(whole)), sha256: '' })
      }),
      RUNS,
    )
  })

  test('and any other text is read without an error, with problems on lines that it has', () => {
    const arbitraryText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom('Date', 'USD', 'CNY', ',', ',', '\n', '\r\n', '2026-05-15', '1.1', '-1', 'N/A', '\uFEFF'),
          { maxLength: 40 },
        )
        .map(parts => `Date,USD,\n${parts.join('')}`),
    )
    fc.assert(
      fc.property(arbitraryText, text => {
        const { rates, problems } = parseRates(text)
        expect(rates.sha256).toBe(sha256(text))
        const lines = text.split(/\r\n|\n|\r/).length
        for (const { line, message } of problems) {
          expect(line >= 1 && line <= lines).toBe(true)
          expect(message).toMatch(/^expected .+ but /)
        }
        expect([rates.first, rates.last]).toEqual([rates.days[0] ?? null, rates.days.at(-1) ?? null])
      }),
      { numRuns: 1000 },
    )
  })
})
