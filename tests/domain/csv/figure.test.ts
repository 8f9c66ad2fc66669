// Numbers in cells, and what the names of columns say of them.

import { describe, expect, it } from 'vitest'
import { columnSays } from '../../../src/domain/csv/column-name.ts'
import { readFigure } from '../../../src/domain/csv/figure.ts'

describe('a number in a cell', () => {
  it.each([
    ['1250000', {}, '1250000'],
    ['1250000.50', {}, '1250000.5'],
    ['007', {}, '7'],
    ['1,250,000.5', { thousands: ',' }, '1250000.5'],
    ['1250000', { thousands: ',' }, '1250000'],
    ['12,50,000', { thousands: ',' }, '1250000'],
    ['1.250.000,5', { thousands: '.', decimal: ',' }, '1250000.5'],
    ['1 250\u00a0000', { thousands: ' ' }, '1250000'],
    ["1'250", { thousands: "'" }, '1250'],
  ])('%s is read', (cell, marks, figure) => {
    expect(readFigure(cell, marks)).toBe(figure)
  })

  it.each([
    ['1,250,000', {}],
    ['1,25', { thousands: ',' }],
    ['1,2345', { thousands: ',' }],
    ['12,50,00,00', { thousands: ',' }],
    [',250', { thousands: ',' }],
    ['1.2.3', {}],
    ['.5', {}],
    ['5.', {}],
    ['-5', {}],
    ['1e6', {}],
    ['$5', {}],
    ['5 million', {}],
    ['１２', {}],
    ['', {}],
  ])('%s is none', (cell, marks) => {
    expect(readFigure(cell, marks)).toBeNull()
  })
})

describe('the name of a column', () => {
  it.each([
    ['raised_amount_usd', 'USD'],
    ['Amount (EUR)', 'EUR'],
    ['priceUSD', 'USD'],
    ['amount_pln', 'PLN'],
    ['Betrag in Mio. EUR', 'EUR'],
    ['Amount US$', 'USD'],
    ['金额（人民币）', 'CNY'],
    // Codes that are words.
    ['amount_all', null],
    ['top price', null],
    // Two of them, or one of several.
    ['Price (USD or EUR)', null],
    ['price ¥', null],
    ['price_amount', null],
  ])('%s says the currency %s', (name, currency) => {
    expect(columnSays(name).currency).toBe(currency)
  })

  it.each([
    ['price_usd_millions', [6]],
    ['deal value $m', [6]],
    ['EUR bn', [9]],
    ['USD_thousands', [3]],
    ['amount usd from', []],
    ['price_usd', []],
  ])('%s says the magnitude %j', (name, powers) => {
    expect([...columnSays(name).powers]).toEqual(powers)
  })

  it('says a unit', () => {
    expect([...columnSays('daily_active_users').units]).toEqual(['users'])
  })
})
