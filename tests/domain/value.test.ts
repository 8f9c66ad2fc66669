import { describe, expect, test } from 'vitest'
import { type ClaimValue, sortNumber, Value, valueInWords } from '../../src/domain/value.ts'

const parsed = (value: unknown) => {
  const { data, error } = Value.safeParse(value)
  return data ?? error?.issues.map(issue => issue.message)
}

describe('a value in a file says its type by the member it has', () => {
  test.each<[unknown, ClaimValue]>([
    [{ money: 'over $2 billion' }, { type: 'Money', currency: 'USD', lower: '2000000000', approximate: false }],
    [
      { amount: '1.50', currency: 'EUR' },
      { type: 'Money', currency: 'EUR', amount: '1.5', approximate: false },
    ],
    [
      { number: '0.1', unit: 'ratio' },
      { type: 'Quantity', number: '0.1', unit: 'ratio', approximate: false },
    ],
    [
      { lower: 2000000, unit: 'characters' },
      { type: 'Quantity', lower: '2000000', unit: 'characters', approximate: false },
    ],
    [
      { number: 24, unit: 'months', approximate: true },
      { type: 'Quantity', number: '24', unit: 'months', approximate: true },
    ],
    [{ text: 'COMPLETED' }, { type: 'TextValue', text: 'COMPLETED' }],
    [{ date: '2026-05' }, { type: 'DateValue', date: '2026-05', inferred: false }],
    [{ date: { date: 2026, inferred: true } }, { type: 'DateValue', date: '2026', inferred: true }],
  ])('%j', (value, expected) => {
    expect(parsed(value)).toEqual(expected)
  })

  test.each([
    [{}, 'expected { money }, { amount, currency }, { number, unit }, { text } or { date }, but found no member'],
    [
      { amount: '5' },
      'expected { money }, { amount, currency }, { number, unit }, { text } or { date }, but found the members amount',
    ],
    [{ unit: 'tokens' }, 'expected number, or a bound (lower, upper)'],
    [{ lower: '2', upper: '1', unit: 'tokens' }, 'expected upper to be at least lower, but found 1 below 2'],
    ['350 billion RMB', 'expected an object such as { money: 350 billion RMB }'],
  ])('%j is refused in one sentence', (value, message) => {
    expect(parsed(value)).toEqual([message])
  })

  test('a value of two forms is refused', () => {
    expect(Value.safeParse({ money: '$5', text: 'five' }).success).toBe(false)
    expect(Value.safeParse({ number: '5', unit: 'tokens', currency: 'USD' }).success).toBe(false)
    expect(Value.safeParse({ number: '5', unit: 'bananas' }).success).toBe(false)
  })
})

describe('a value as people read it', () => {
  test.each<[ClaimValue, string]>([
    [{ type: 'Money', currency: 'CNY', amount: '350000000000', approximate: false }, '350 billion CNY'],
    [{ type: 'Quantity', unit: 'characters', number: '200000', approximate: false }, '200,000 characters'],
    [{ type: 'Quantity', unit: 'characters', lower: '2000000', approximate: false }, 'at least 2 million characters'],
    [
      { type: 'Quantity', unit: 'tokens', lower: '100000', upper: '200000', approximate: false },
      '100,000 to 200,000 tokens',
    ],
    [{ type: 'Quantity', unit: 'ratio', number: '0.1', approximate: false }, '0.1 ratio'],
    [{ type: 'Quantity', unit: 'users', number: '1500000', approximate: true }, 'about 1.5 million users'],
    [{ type: 'TextValue', text: 'Open source' }, '“Open source”'],
    [{ type: 'DateValue', date: '2025-11', inferred: false }, '2025-11'],
    [{ type: 'DateValue', date: '2025-11', inferred: true }, '2025-11 (inferred)'],
  ])('%j', (value, words) => {
    expect(valueInWords(value)).toBe(words)
  })
})

describe('the number that orders values', () => {
  const money = { type: 'Money', currency: 'USD', approximate: false } as const
  test.each<[ClaimValue, number | undefined]>([
    [{ ...money, amount: '5' }, 5],
    [{ ...money, lower: '2', upper: '4' }, 3],
    [{ ...money, lower: '2' }, 2],
    [{ ...money, upper: '4' }, 4],
    [{ type: 'Quantity', unit: 'ratio', number: '0.1', approximate: false }, 0.1],
    [{ type: 'TextValue', text: '5' }, undefined],
    [{ type: 'DateValue', date: '2026', inferred: false }, undefined],
  ])('%j', (value, number) => {
    expect(sortNumber(value)).toBe(number)
  })
})
