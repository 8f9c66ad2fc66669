import { describe, expect, it } from 'vitest'
import { moneyInWords } from '../../src/domain/money.ts'
import { ROUND_STAGES, ROUND_STATUSES } from '../../src/domain/predicate.ts'
import { dateInWords, roundedInWords, valueInWords } from '../../src/explore/figure.ts'
import { textInWords } from '../../src/explore/words.ts'
import { money } from './said.ts'

describe('a value in words', () => {
  it.each([
    ['350000000000', '350 billion USD', '350,000,000,000 USD'],
    ['2448000000000', '2.448 trillion USD', '2,448,000,000,000 USD'],
    ['1234567890', '1,234,567,890 USD', null],
    ['999999', '999,999 USD', null],
    ['1500000.50', '1,500,000.50 USD', null],
    ['0.1', '0.1 USD', null],
  ])('%s is %s', (amount, words, exact) => {
    expect(valueInWords(money(amount))).toEqual({ words, exact })
  })

  it.each([
    [money('350000000000', 'CNY')],
    [money(null, 'USD', '2000000000')],
    [money(null, 'USD', null, '2000000000')],
    [money(null, 'EUR', '1250000', '2000000')],
    [{ ...money('30000000000'), approximate: true }],
  ])('says of money what the statements of the API say', value => {
    const { __typename, ...rest } = value
    const known = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== null))
    expect(valueInWords(value)!.words).toBe(moneyInWords({ type: __typename, ...known } as never))
  })

  it.each([
    [{ __typename: 'TextValue', text: 'SERIES_A' }, 'Series A'],
    [{ __typename: 'TextValue', text: 'COMPLETED' }, 'Completed'],
    [{ __typename: 'TextValue', text: 'AI for all' }, 'AI for all'],
    [{ __typename: 'TextValue', text: 'IPO' }, 'IPO'],
    [{ __typename: 'TextValue', text: 'AGI' }, 'AGI'],
    [{ __typename: 'TextValue', text: 'constructor' }, 'constructor'],
    [{ __typename: 'DateValue', date: '2026-05', inferred: true }, 'May 2026 (inferred)'],
    [
      { __typename: 'Quantity', number: '2000000', unit: 'characters', lower: null, upper: null, approximate: false },
      '2 million characters',
    ],
  ] as const)('%o is %s', (value, words) => {
    expect(valueInWords(value)!.words).toBe(words)
  })
})

it.each([...ROUND_STAGES, ...ROUND_STATUSES].filter(member => member !== 'IPO'))('%s is shown in words', member => {
  expect(textInWords(member)).toMatch(/^[A-Z][a-z]+[ -]?[A-Za-z]*$/)
})

describe('a converted sum', () => {
  it.each([
    [money('7156789012.3'), '7.157 billion USD'],
    [money(null, 'USD', '50045136813.4', '52608777547.6'), '50.05 to 52.61 billion USD'],
    [money(null, 'USD', '987654321', '1012345678'), '987.7 million to 1.012 billion USD'],
    [money(null, 'EUR', '1234.5'), 'at least 1,235 EUR'],
  ])('%o is %s', (value, words) => {
    expect(roundedInWords(value)).toBe(words)
  })
})

describe('a date in words', () => {
  it.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-04', '4 May 2026'],
    ['2025/2026', '2025 to 2026'],
    ['2025-11/..', 'November 2025 to open'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})
