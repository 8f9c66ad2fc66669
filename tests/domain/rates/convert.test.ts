import { describe, expect, test } from 'vitest'
import type { Money } from '../../../src/domain/money.ts'
import { convert } from '../../../src/domain/rates/convert.ts'
import { NO_RATES, rateRange } from '../../../src/domain/rates/rates.ts'
import { shippedFile, soundRates } from './file.ts'

const ECB = soundRates(shippedFile())
const ROUND = soundRates(`Date,USD,CNY,
2026-05-15,1,7,
2026-05-14,1,6,
2026-05-13,1,5,
`)

const money = (currency: string, figures: Partial<Money>): Money => ({
  type: 'Money',
  currency,
  approximate: false,
  ...figures,
})
const basis = (from: string, to: string, period: string) =>
  convert(ECB, money(from, { amount: '1' }), to, period)?.basis

describe('money is converted at the rate of the day', () => {
  test('the article’s 350 billion RMB were 51.4 billion dollars, not 48', () => {
    expect(convert(ECB, money('CNY', { amount: '350000000000' }), 'USD', '2026-05-15')).toStrictEqual({
      money: money('USD', { amount: '51390256837.5' }),
      from: 'CNY',
      range: rateRange(ECB, 'CNY', 'USD', '2026-05-15'),
      basis: 'at 0.14683 USD for 1 CNY on 2026-05-15 (European Central Bank reference rates, cross rate through EUR)',
    })
  })

  test.each<[Partial<Money>, Partial<Money>]>([
    [{ amount: '10' }, { amount: '70' }],
    [{ amount: '-10' }, { amount: '-70' }],
    [{ amount: '0' }, { amount: '0' }],
    [
      { amount: '10', approximate: true },
      { amount: '70', approximate: true },
    ],
    [{ lower: '10' }, { lower: '70' }],
    [{ upper: '10' }, { upper: '70' }],
    [
      { lower: '10', upper: '20' },
      { lower: '70', upper: '140' },
    ],
    [
      { lower: '10', approximate: true },
      { lower: '70', approximate: true },
    ],
    // 12 significant digits, half up.
    [{ amount: '100000000001.5' }, { amount: '700000000011' }],
    [{ amount: '123456789012345' }, { amount: '864197523086000' }],
    [{ amount: '0.00000000000000000123456789012345' }, { amount: '0.00000000000000000864197523086' }],
    [{ amount: '9'.repeat(30) }, { amount: `7${'0'.repeat(30)}` }],
  ])('%j, at 7 for 1, is %j', (from, to) => {
    expect(convert(ROUND, money('USD', from), 'CNY', '2026-05-15')?.money).toStrictEqual(money('CNY', to))
  })
})

describe('money of a coarse date is converted at all rates of the period', () => {
  test.each<[Partial<Money>, Partial<Money>]>([
    [{ amount: '10' }, { lower: '50', upper: '70' }],
    [{ amount: '-10' }, { lower: '-70', upper: '-50' }],
    [{ amount: '0' }, { amount: '0' }],
    [
      { amount: '10', approximate: true },
      { lower: '50', upper: '70', approximate: true },
    ],
    [{ lower: '10' }, { lower: '50' }],
    [{ upper: '10' }, { upper: '70' }],
    [
      { lower: '10', upper: '20' },
      { lower: '50', upper: '140' },
    ],
    [
      { lower: '-10', upper: '20' },
      { lower: '-70', upper: '140' },
    ],
    [
      { lower: '-20', upper: '-10' },
      { lower: '-140', upper: '-50' },
    ],
  ])('%j, at 5 to 7 for 1, is %j', (from, to) => {
    expect(convert(ROUND, money('USD', from), 'CNY', '2026')?.money).toStrictEqual(money('CNY', to))
  })

  test('and stays an amount where the period has one rate only', () => {
    expect(convert(ROUND, money('USD', { amount: '10' }), 'CNY', '2027')?.money).toStrictEqual(
      money('CNY', { amount: '70' }),
    )
  })
})

describe('money in its own currency', () => {
  test('stays as it is, to the last digit, with or without rates', () => {
    const exact = money('CNY', { amount: '350000000000.12345678', approximate: true })
    for (const rates of [ECB, NO_RATES])
      expect(convert(rates, exact, 'CNY', '2026')).toStrictEqual({
        money: exact,
        from: 'CNY',
        range: rateRange(NO_RATES, 'CNY', 'CNY', '2026'),
        basis: 'at 1 CNY for 1 CNY (the same currency)',
      })
  })
})

test('money is not converted where there is no rate', () => {
  expect(convert(ECB, money('CNY', { amount: '1' }), 'USD', '2014')).toBeNull()
  expect(convert(ECB, money('CNY', { amount: '1' }), 'AED', '2026')).toBeNull()
  expect(convert(NO_RATES, money('CNY', { amount: '1' }), 'USD', '2026')).toBeNull()
})

describe('a conversion says its rate, the day and where the rate is from', () => {
  test.each([
    [
      'USD',
      'CNY',
      '2026-05-15',
      'at 6.8106 CNY for 1 USD on 2026-05-15 (European Central Bank reference rates, cross rate through EUR)',
    ],
    ['EUR', 'USD', '2026-05-15', 'at 1.1628 USD for 1 EUR on 2026-05-15 (European Central Bank reference rates)'],
    ['USD', 'EUR', '2026-05-15', 'at 0.85999 EUR for 1 USD on 2026-05-15 (European Central Bank reference rates)'],
    [
      'IDR',
      'GBP',
      '2026-05-15',
      'at 0.000042563 GBP for 1 IDR on 2026-05-15 (European Central Bank reference rates, cross rate through EUR)',
    ],
    [
      'USD',
      'CNY',
      '2026-05-16',
      'at 6.8106 CNY for 1 USD on 2026-05-15, the last day before 2026-05-16 with a rate (European Central Bank reference rates, cross rate through EUR)',
    ],
    [
      'USD',
      'CNY',
      '2028',
      'at 6.6529 CNY for 1 USD on 2026-10-30, the last day before 2028-01-01 with a rate (European Central Bank reference rates, cross rate through EUR)',
    ],
    [
      'USD',
      'CNY',
      '2026',
      'at 6.6529 to 6.9937 CNY for 1 USD (European Central Bank reference rates, cross rate through EUR, 2026-01-02 to 2026-10-30)',
    ],
    [
      'EUR',
      'USD',
      '2026',
      'at 1.113 to 1.1974 USD for 1 EUR (European Central Bank reference rates, 2026-01-02 to 2026-10-30)',
    ],
    [
      'USD',
      'CNY',
      '2026-05-16/2026-05-18',
      'at 6.8002 CNY for 1 USD on 2026-05-18 (European Central Bank reference rates, cross rate through EUR)',
    ],
  ])('from %s to %s in %s', (from, to, period, words) => {
    expect(basis(from, to, period)).toBe(words)
  })

  test('and one rate where those of the period differ in further digits only', () => {
    const pegged = soundRates('Date,HKD,\n2026-05-15,7.800001,\n2026-05-14,7.800002,\n')
    expect(convert(pegged, money('EUR', { amount: '1' }), 'HKD', '2026')?.basis).toBe(
      'at 7.8 HKD for 1 EUR (European Central Bank reference rates, 2026-05-14 to 2026-05-15)',
    )
  })
})
