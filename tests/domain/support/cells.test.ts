// A value that stands in the cells of a row is proved by them, and by nothing else.

import { describe, expect, it } from 'vitest'
import { dialectOf } from '../../../src/domain/csv/dialect.ts'
import { rowCells } from '../../../src/domain/csv/table.ts'
import { Derivation } from '../../../src/domain/derivation.ts'
import type { Measured } from '../../../src/domain/support/amount.ts'
import { inCells } from '../../../src/domain/support/cells.ts'

const usd = (amount: string, currency = 'USD'): Measured => ({ type: 'Money', amount, currency, approximate: false })

interface Case {
  header?: string
  row?: string
  value?: Measured
  proof?: object
  second?: string
}

/** The sentence, or the place and the problem. */
function proved({
  header = 'name,price,code',
  row = 'Acme,1250000,USD',
  value = usd('1250000'),
  proof = {},
  second,
}: Case): string {
  const derivation = Derivation.parse({ kind: 'CELLS', amount: 'price', currency: 'code', ...proof })
  if (derivation.kind !== 'CELLS') throw new TypeError('a proof by cells was expected')
  const cells = rowCells({ columns: header.split(','), dialect: dialectOf(header) }, row)
  if (typeof cells === 'string') return cells
  const derived = inCells(value, derivation, cells, second)
  return 'problem' in derived ? `${derived.path.join('.')}: ${derived.problem}` : derived.sentence
}
const NO_COLUMN = { currency: undefined }

it.each([
  ['a code in small letters', 'pln', 'USD'],
  ['a dollar of another country', 'R$', 'USD'],
  ['a sign of another currency', 'R$', 'EUR'],
  ['a sign that one currency has', '€', 'USD'],
])('%s is not said to mean just any currency', (_, cell, code) => {
  expect(proved({ row: `Acme,5,${cell}`, value: usd('5', code), proof: { currencies: { [cell]: code } } })).toContain(
    'currencies',
  )
})

it('a sign with letters may mean a currency that has it', () => {
  const real = { row: 'Acme,5,R$', value: usd('5', 'BRL'), proof: { currencies: { R$: 'BRL' } } }
  expect(proved(real)).toBe(
    'the column “price” of the row has 5, and the column “code” has R$, which is said to mean BRL',
  )
})

describe('cells prove a value', () => {
  it.each<[string, Case, string]>([
    ['by its amount and its currency', {}, 'the column “price” of the row has 1250000, and the column “code” has USD'],
    [
      'in any order',
      { header: 'code,name,price', row: 'USD,Acme,1250000.00' },
      'the column “price” of the row has 1250000.00, and the column “code” has USD',
    ],
    [
      'with separators as they are said',
      { row: 'Acme,"1,250,000",USD', proof: { thousands: ',' } },
      'the column “price” of the row has 1,250,000, and the column “code” has USD',
    ],
    [
      'with a sign that is said to mean its currency',
      { row: 'Acme,1250000,US$', proof: { currencies: { US$: 'USD' } } },
      'the column “price” of the row has 1250000, and the column “code” has US$, which is said to mean USD',
    ],
    [
      'by the name of the amount’s column',
      { header: 'name,price_usd', row: 'Acme,1250000', proof: { ...NO_COLUMN, amount: 'price_usd' } },
      'the column “price_usd” of the row has 1250000, and its name says USD',
    ],
    [
      'in millions that the name of the column says',
      {
        header: 'name,usd_millions',
        row: 'Acme,1.25',
        proof: { ...NO_COLUMN, amount: 'usd_millions', scale: 'million' },
      },
      'the column “usd_millions” of the row has 1.25 million, and its name says USD',
    ],
    [
      'by a second quote',
      {
        proof: { ...NO_COLUMN, context: { quote: 'All amounts are in US dollars' } },
        second: 'All amounts are in US dollars',
      },
      'the column “price” of the row has 1250000, and the currency is named by “All amounts are in US dollars”',
    ],
    [
      'in words',
      {
        row: 'Acme,about $1.25 million,',
        value: { ...usd('1250000'), approximate: true },
        proof: { ...NO_COLUMN, amount: undefined, money: 'price' },
      },
      'the column “price” of the row has “about $1.25 million”',
    ],
    [
      'of a quantity',
      {
        header: 'name,daily_active_users',
        row: 'Acme,20000000',
        value: { type: 'Quantity', number: '20000000', unit: 'users', approximate: false },
        proof: { ...NO_COLUMN, amount: undefined, number: 'daily_active_users' },
      },
      'the column “daily_active_users” of the row has 20000000, and its name says users',
    ],
  ])('%s', (_, each, sentence) => {
    expect(proved(each)).toBe(sentence)
  })
})

describe('cells refuse', () => {
  it.each<[string, Case, string]>([
    [
      'another amount',
      { value: usd('1250001') },
      'derivation.amount: the claim\'s value is 1,250,001 USD, but the column "price" has "1250000"',
    ],
    [
      'another currency',
      { value: usd('1250000', 'EUR') },
      'derivation.currency: the claim\'s currency is EUR, but the column "code" has "USD"',
    ],
    [
      'a bound',
      { value: { type: 'Money', lower: '1250000', currency: 'USD', approximate: false } },
      'derivation.amount: the claim\'s value is at least 1.25 million USD, but the column "price" has "1250000"',
    ],
    [
      'what is only about so',
      { value: { ...usd('1250000'), approximate: true } },
      'derivation.amount: the claim\'s value is about 1.25 million USD, but the column "price" has "1250000"',
    ],
    [
      'the wrong column',
      { proof: { amount: 'name' } },
      'derivation.amount: the column "name" has "Acme", which is no number as it is said to be written',
    ],
    [
      'a column that isn’t there',
      { proof: { amount: 'prize' } },
      'derivation.amount: the table has no column "prize"; its columns are "name", "price", "code"',
    ],
    [
      'a column that is there twice',
      { header: 'price,price,code', row: '1250000,1,USD' },
      'derivation.amount: the table has several columns that are called "price"',
    ],
    [
      'separators that nobody said',
      { row: 'Acme,"1,250,000",USD' },
      'derivation.amount: the column "price" has "1,250,000", which is no number as it is said to be written',
    ],
    ['a row of another width', { row: 'Acme,1250000' }, 'the quote has 2 cells, but the table has 3 columns'],
    ['two rows', { row: 'Acme,1250000,USD\nBirch,1,USD' }, 'the quote is no row that can be told into cells'],
    [
      'a sign that nobody said',
      { row: 'Acme,1250000,US$' },
      'derivation.currency: the claim\'s currency is USD, but the column "code" has "US$"',
    ],
    [
      'a sign that is said to mean another currency',
      { row: 'Acme,1250000,€', proof: { currencies: { '€': 'USD' } } },
      'derivation.currencies: "€" is not USD',
    ],
    [
      'a code that is said to mean another one',
      { row: 'Acme,1250000,EUR', proof: { currencies: { EUR: 'USD' } } },
      'derivation.currencies: "EUR" is not USD',
    ],
    [
      'a currency that nothing says',
      { proof: NO_COLUMN },
      'derivation.currency: no cell says the currency USD, nor does the name of the column "price"; expected the column that has it, or a second quote in "context"',
    ],
    [
      'a column of amounts that are converted',
      { header: 'name,price_eur,code', proof: { amount: 'price_eur' } },
      'derivation.currency: the column "code" has "USD", but the name of the column "price_eur" says EUR',
    ],
    [
      'millions that nobody says',
      { row: 'Acme,1.25,USD', proof: { scale: 'million' } },
      'derivation.scale: the figures are said to count in millions, but neither the name of the column nor a second quote says so',
    ],
    [
      'ones where the column has millions',
      { header: 'name,usd_millions', row: 'Acme,1250000', proof: { ...NO_COLUMN, amount: 'usd_millions' } },
      'derivation.scale: the figures are said to count in ones, but the column or the second quote speaks of million',
    ],
    [
      'a second quote that names another currency',
      { proof: { ...NO_COLUMN, context: { quote: 'all in euros' } }, second: 'all in euros' },
      "derivation.context.quote: the claim's currency is USD, but the second quote names EUR",
    ],
    [
      'other money in words',
      { row: 'Acme,$2 million,', proof: { ...NO_COLUMN, amount: undefined, money: 'price' } },
      'derivation.money: the claim\'s value is 1.25 million USD, but the column "price" has "$2 million", which reads as 2 million USD',
    ],
    [
      'a quantity by an amount',
      { value: { type: 'Quantity', number: '1250000', unit: 'users', approximate: false } },
      'derivation: the claim has a quantity; expected number: the column that has its figure',
    ],
  ])('%s', (_, each, problem) => {
    expect(proved(each)).toBe(problem)
  })
})

describe('a proof by cells', () => {
  it.each([
    ['names one column with the value', {}, 'expected one of amount, money and number: the column that has the value'],
    [
      'names no two of them',
      { amount: 'a', number: 'b' },
      'expected one of amount, money and number: the column that has the value',
    ],
    ['has a currency for amounts only', { number: 'a', currency: 'b' }, 'expected none where there is no "amount"'],
    [
      'has the currency in one place',
      { amount: 'a', currency: 'b', context: { quote: 'in euros' } },
      'expected the currency in one place, a column or a second quote, but found both',
    ],
    [
      'has two marks',
      { amount: 'a', currency: 'b', thousands: '.' },
      'expected another mark between groups of digits than before decimals',
    ],
  ])('%s', (_, members, message) => {
    expect(Derivation.safeParse({ kind: 'CELLS', ...members }).error?.issues.map(issue => issue.message)).toEqual([
      message,
    ])
  })
})
