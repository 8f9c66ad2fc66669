import { describe, expect, test } from 'vitest'
import { NO_RATES, rateOn, rateRange } from '../../../src/domain/rates/rates.ts'
import { shippedFile, soundRates } from './file.ts'

const ECB = soundRates(shippedFile())

// The expected rates were computed from the file by another program.

describe('the rate of a day', () => {
  test.each([
    ['USD', 'CNY', '6.81062951496'],
    ['CNY', 'USD', '0.14682930525'],
    ['EUR', 'USD', '1.1628'],
    ['USD', 'EUR', '0.859993120055'],
    ['JPY', 'KRW', '9.45845085702'],
    ['IDR', 'GBP', '0.0000425627831611'],
    ['CNY', 'CNY', '1'],
    ['EUR', 'EUR', '1'],
  ])('from %s to %s is the cross rate through the euro', (from, to, rate) => {
    expect(rateOn(ECB, from, to, '2026-05-15')).toStrictEqual({
      rate,
      date: '2026-05-15',
      asked: '2026-05-15',
      exact: true,
    })
  })

  test.each([
    ['the first day of the file', '2015-01-02', '6.20767250685', '2015-01-02'],
    ['a Saturday', '2026-05-16', '6.81062951496', '2026-05-15'],
    ['a Sunday', '2026-05-17', '6.81062951496', '2026-05-15'],
    ['Easter Monday', '2026-04-06', '6.89761388286', '2026-04-02'],
    ['the last day of the file', '2026-10-30', '6.65288220551', '2026-10-30'],
    ['the day after', '2026-10-31', '6.65288220551', '2026-10-30'],
    ['a day years after', '2031-01-01', '6.65288220551', '2026-10-30'],
  ])('%s (%s) has the last one there is, and says so', (_what, asked, rate, date) => {
    expect(rateOn(ECB, 'USD', 'CNY', asked)).toStrictEqual({ rate, date, asked, exact: date === asked })
  })

  test('is missing before the file begins, in unknown currencies and while there is N/A', () => {
    expect(rateOn(ECB, 'USD', 'CNY', '2015-01-01')).toBeNull()
    expect(rateOn(ECB, 'USD', 'XYZ', '2026-05-15')).toBeNull()
    expect(rateOn(ECB, 'XYZ', 'USD', '2026-05-15')).toBeNull()
    expect(rateOn(ECB, 'USD', 'usd', '2026-05-15')).toBeNull()
    expect(rateOn(NO_RATES, 'USD', 'CNY', '2026-05-15')).toBeNull()
    expect(rateOn(ECB, 'USD', 'ISK', '2018-01-31')).toBeNull()
    expect(rateOn(ECB, 'ISK', 'USD', '2018-01-31')).toBeNull()
    expect(rateOn(ECB, 'USD', 'ISK', '2018-02-01')?.rate).toBe('100.337105707')
  })

  test('of a currency in itself is 1 without any file', () => {
    expect(rateOn(NO_RATES, 'XYZ', 'XYZ', '2026-05-16')).toStrictEqual({
      rate: '1',
      date: '2026-05-16',
      asked: '2026-05-16',
      exact: true,
    })
  })

  test.each(['2026', '2026-05', '2026-02-30', '', 'yesterday'])('is not that of %j, which is no day', day => {
    expect(() => rateOn(ECB, 'USD', 'CNY', day)).toThrow(
      new TypeError(`a day such as 2026-05-15 was expected, but got: ${JSON.stringify(day)}`),
    )
  })
})

describe('a gap', () => {
  const GAPS = soundRates(`Date,USD,CNY,RUB,
2026-12-31,1.2,8.4,N/A,
2026-10-01,1.2,N/A,N/A,
2026-07-01,1.1,7.7,99,
2026-06-30,N/A,7.6,98,
`)

  test('is bridged by the last day that has both rates', () => {
    const day = { rate: '7', date: '2026-07-01', asked: '2026-07-02', exact: false }
    expect(rateOn(GAPS, 'USD', 'CNY', '2026-07-02')).toStrictEqual(day)
    expect(rateOn(GAPS, 'USD', 'CNY', '2026-06-30')).toBeNull()
    expect(rateOn(GAPS, 'EUR', 'CNY', '2026-06-30')?.rate).toBe('7.6')
  })

  test('is bridged for 30 days, and no longer', () => {
    expect(rateOn(GAPS, 'USD', 'CNY', '2026-07-31')?.date).toBe('2026-07-01')
    expect(rateOn(GAPS, 'USD', 'CNY', '2026-08-01')).toBeNull()
    expect(rateOn(GAPS, 'USD', 'CNY', '2026-10-01')).toBeNull()
  })

  test('after the end of the file is bridged however long it is, but not for a currency that ended long before', () => {
    const day = { rate: '7', date: '2026-12-31', asked: '2030-01-01', exact: false }
    expect(rateOn(GAPS, 'USD', 'CNY', '2030-01-01')).toStrictEqual(day)
    expect(rateOn(GAPS, 'USD', 'RUB', '2030-01-01')).toBeNull()
  })
})

describe('the rates of a period', () => {
  const day = (rate: string, date: string) => ({ rate, date, asked: date, exact: true })

  test.each([
    ['2026', day('6.65288220551', '2026-10-30'), day('6.99368654552', '2026-01-02'), '2026-01-02', '2026-10-30'],
    ['2026-05', day('6.76683270354', '2026-05-29'), day('6.83025641026', '2026-05-04'), '2026-05-04', '2026-05-29'],
    ['2025/2026', day('6.65288220551', '2026-10-30'), day('7.34984155727', '2025-04-09'), '2025-01-02', '2026-10-30'],
    [
      '2014/2015-01',
      day('6.19311581824', '2015-01-15'),
      day('6.25435787976', '2015-01-26'),
      '2015-01-02',
      '2015-01-30',
    ],
    [
      '2026-05-14/2026-05-15',
      day('6.78516492907', '2026-05-14'),
      day('6.81062951496', '2026-05-15'),
      '2026-05-14',
      '2026-05-15',
    ],
    [
      '2026-05-16/2026-05-18',
      day('6.80022321429', '2026-05-18'),
      day('6.80022321429', '2026-05-18'),
      '2026-05-18',
      '2026-05-18',
    ],
  ])('%s are the lowest and the highest in it, as far as the file goes', (period, low, high, first, last) => {
    expect(rateRange(ECB, 'USD', 'CNY', period)).toStrictEqual({ low, high, single: false, period, first, last })
  })

  test('the other way round are the lowest and the highest of that way', () => {
    expect(rateRange(ECB, 'CNY', 'USD', '2026')).toStrictEqual({
      low: day('0.142986105181', '2026-01-02'),
      high: day('0.150310792993', '2026-10-30'),
      single: false,
      period: '2026',
      first: '2026-01-02',
      last: '2026-10-30',
    })
  })

  test('in which a currency begins are those from its first day', () => {
    expect(rateRange(ECB, 'USD', 'ISK', '2018')).toStrictEqual({
      low: day('97.9996773673', '2018-03-28'),
      high: day('125.48741581', '2018-11-28'),
      single: false,
      period: '2018',
      first: '2018-02-01',
      last: '2018-12-31',
    })
  })

  test('that are equal are the earliest of them', () => {
    const same = soundRates('Date,USD,\n2026-05-15,1.1,\n2026-05-14,1.2,\n2026-05-13,1.10,\n2026-05-12,1.20,\n')
    expect(rateRange(same, 'EUR', 'USD', '2026')).toMatchObject({
      low: day('1.1', '2026-05-13'),
      high: day('1.2', '2026-05-12'),
    })
  })

  test.each([
    ['one day', '2026-05-15', '6.81062951496', '2026-05-15', '2026-05-15', true],
    ['a day without a rate', '2026-05-17', '6.81062951496', '2026-05-15', '2026-05-17', true],
    ['a weekend', '2026-05-16/2026-05-17', '6.81062951496', '2026-05-15', '2026-05-16', false],
    ['a year after the file', '2028', '6.65288220551', '2026-10-30', '2028-01-01', false],
  ])('%s (%s) are one rate', (_what, period, rate, date, asked, single) => {
    const only = { rate, date, asked, exact: date === asked }
    expect(rateRange(ECB, 'USD', 'CNY', period)).toStrictEqual({
      low: only,
      high: only,
      single,
      period,
      first: date,
      last: date,
    })
  })

  test('are missing before the file begins, in unknown currencies and while there is N/A', () => {
    expect(rateRange(ECB, 'USD', 'CNY', '2014')).toBeNull()
    expect(rateRange(ECB, 'USD', 'XYZ', '2026')).toBeNull()
    expect(rateRange(NO_RATES, 'USD', 'CNY', '2026')).toBeNull()
    expect(rateRange(ECB, 'USD', 'ISK', '2017')).toBeNull()
  })

  test('are not those of what is no date', () => {
    expect(() => rateRange(ECB, 'USD', 'CNY', '2026-02-30')).toThrow(TypeError)
  })
})
