import { describe, expect, test } from 'vitest'
import { type Money, MoneyValue, moneyInWords, readMoney } from '../../src/domain/money.ts'

const money = (currency: string, figures: Partial<Money>): Money => ({
  type: 'Money',
  currency,
  approximate: false,
  ...figures,
})

describe('an amount in words', () => {
  test.each([
    ['350 billion RMB', money('CNY', { amount: '350000000000' })],
    ['RMB 50 billion', money('CNY', { amount: '50000000000' })],
    ['20 billion yuan', money('CNY', { amount: '20000000000' })],
    ['$350 billion', money('USD', { amount: '350000000000' })],
    ['US$5 million', money('USD', { amount: '5000000' })],
    ['5 US dollars', money('USD', { amount: '5' })],
    ['HK$ 3 trillion', money('HKD', { amount: '3000000000000' })],
    ['£1,250,000.75', money('GBP', { amount: '1250000.75' })],
    ['€0.1', money('EUR', { amount: '0.1' })],
    ['5.0 thousand yuan', money('CNY', { amount: '5000' })],
    ['  $48 billion ', money('USD', { amount: '48000000000' })],
    // What a float would round.
    ['$0.1234567890123456789 billion', money('USD', { amount: '123456789.0123456789' })],
    ['123456789012345678901 yuan', money('CNY', { amount: '123456789012345678901' })],
  ])('%j is read exactly', (words, expected) => {
    expect(readMoney(words)).toEqual(expected)
  })

  test.each([
    ['over $2 billion', money('USD', { lower: '2000000000' })],
    ['more than 500 million yuan', money('CNY', { lower: '500000000' })],
    ['at least $1', money('USD', { lower: '1' })],
    ['up to €1.5 million', money('EUR', { upper: '1500000' })],
    ['less than $3 million', money('USD', { upper: '3000000' })],
    ['under £2', money('GBP', { upper: '2' })],
  ])('%j is a bound, and no amount', (words, expected) => {
    expect(readMoney(words)).toEqual(expected)
  })

  test.each([
    ['approximately $48 billion', money('USD', { amount: '48000000000', approximate: true })],
    ['about $6 million', money('USD', { amount: '6000000', approximate: true })],
    ['the $30 billion range', money('USD', { amount: '30000000000', approximate: true })],
    ['into the $30 billion range', money('USD', { amount: '30000000000', approximate: true })],
    ['over about $2 billion', money('USD', { lower: '2000000000', approximate: true })],
    ['less than roughly 5 million yuan', money('CNY', { upper: '5000000', approximate: true })],
  ])('%j is approximate', (words, expected) => {
    expect(readMoney(words)).toEqual(expected)
  })

  test.each([
    // Yen as well as yuan.
    '¥50 billion',
    '50 billion ¥',
    '￥5',
    // Another country's dollar is not the American one.
    'R$5',
    // Separators that don't separate thousands.
    '$1,00',
    '$1.000.000',
    '$1,0000',
    // Not one amount.
    '350 billion RMB (approximately $48 billion)',
    '$5 billion RMB',
    'over up to $5',
    'at least less than $5',
    'the over $2 billion range',
    // Not an amount of money.
    '350 billion',
    'billion RMB',
    '$',
    '',
    '$-5',
    '$1e9',
    '5 million bitcoin',
  ])('%j is not understood: never a guess', words => {
    expect(readMoney(words)).toBeNull()
  })

  test('a bare ¥ is refused with the reason and the way out', () => {
    const result = MoneyValue.inWords.safeParse({ money: '¥5 billion' })
    expect(result.error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      {
        path: ['money'],
        message:
          'expected an amount such as 350 billion RMB or over $2 billion, but could not read "¥5 billion": a bare ¥ is yen as well as yuan: write the currency code; the exact form is { amount: "350000000000", currency: CNY }',
      },
    ])
  })
})

describe('an amount in figures', () => {
  const parsed = (value: unknown) => MoneyValue.inFigures.safeParse(value)

  test('keeps every digit', () => {
    expect(parsed({ amount: '0123456789012345678.9010', currency: 'CNY' }).data).toEqual(
      money('CNY', { amount: '123456789012345678.901' }),
    )
  })

  test('may have bounds in place of the amount, which may be equal', () => {
    expect(parsed({ lower: '5', upper: 5, currency: 'USD' }).data).toEqual(money('USD', { lower: '5', upper: '5' }))
  })

  test.each([
    [{ currency: 'USD' }, 'expected amount, or a bound (lower, upper)'],
    [{ lower: '10', upper: '9.5', currency: 'USD' }, 'expected upper to be at least lower, but found 9.5 below 10'],
    [{ amount: '5', currency: 'XQZ' }, 'expected an ISO 4217 currency code such as CNY, but found "XQZ"'],
    [{ amount: '5', currency: 'cny' }, 'expected an ISO 4217 currency code such as CNY, but found "cny"'],
    [{ amount: 0.1, currency: 'USD' }, 'expected an exact decimal in quotes, such as "12.5", without separators'],
    [{ amount: '1,000', currency: 'USD' }, 'expected an exact decimal in quotes, such as "12.5", without separators'],
    [{ amount: '1e3', currency: 'USD' }, 'expected an exact decimal in quotes, such as "12.5", without separators'],
  ])('%j is refused', (value, message) => {
    expect(parsed(value).error?.issues.map(issue => issue.message)).toEqual([message])
  })
})

describe('an amount as people read it', () => {
  test.each([
    [money('CNY', { amount: '350000000000' }), '350 billion CNY'],
    [money('USD', { amount: '1500000' }), '1.5 million USD'],
    [money('USD', { amount: '1234567' }), '1,234,567 USD'],
    [money('USD', { amount: '999999.12345' }), '999,999.12345 USD'],
    [money('USD', { amount: '-1000' }), '-1,000 USD'],
    [money('USD', { amount: '0' }), '0 USD'],
    [money('USD', { lower: '2000000000' }), 'at least 2 billion USD'],
    [money('USD', { upper: '2000' }), 'at most 2,000 USD'],
    [money('USD', { lower: '1000000', upper: '2000000' }), '1 million to 2 million USD'],
    [money('USD', { amount: '30000000000', approximate: true }), 'about 30 billion USD'],
    [money('USD', { lower: '2000000000', approximate: true }), 'at least about 2 billion USD'],
  ])('%j', (value, words) => {
    expect(moneyInWords(value)).toBe(words)
  })
})
