import { describe, expect, test } from 'vitest'
import { lastDigitOf, lastStatedDigit } from '../../src/domain/precision.ts'

const money = (amount: string) => ({ type: 'Money', currency: 'CNY', approximate: false, amount }) as const

describe('the last stated digit of an amount', () => {
  test.each([
    ['$48 billion', '48000000000', '1000000000'],
    ['48.5 billion', '48500000000', '100000000'],
    ['48.0 billion', '48000000000', '100000000'],
    ['RMB 1,500 million', '1500000000', '1000000'],
    ['RMB1,500 million', '1500000000', '1000000'],
    ['3000万', '30000000', '10000'],
    ['1.2万亿元', '1200000000000', '100000000000'],
    ['５００亿元', '50000000000', '100000000'],
    ['the $30 billion range', '30000000000', '1000000000'],
    // Whole groups of three zeros are as round as a word of magnitude.
    ['200,000 characters', '200000', '1000'],
    ['350,000,000,000', '350000000000', '1000000000'],
    ['350 000 000 000', '350000000000', '1000000000'],
    ['1,250,000', '1250000', '1000'],
    ['1,500', '1500', '1'],
    ['2,048 H800 GPUs', '2048', '1'],
    ['12.50 yuan', '12.5', '0.01'],
    ['minus 3 yuan', '-3', '1'],
    ['0 yuan', '0', '1'],
  ])('in “%s” (%s) is %s', (words, amount, digit) => {
    expect(lastStatedDigit(words, money(amount))).toBe(digit)
  })

  test('of a bound is that of the bound', () => {
    const over = { type: 'Money', currency: 'USD', approximate: false, lower: '2000000000' } as const
    expect(lastStatedDigit('over $2 billion', over)).toBe('1000000000')
  })

  test('of a percentage given as a ratio is in the measure of the ratio', () => {
    const tenth = { type: 'Quantity', unit: 'ratio', approximate: false, number: '0.1' } as const
    expect(lastStatedDigit('10%', tenth)).toBe('0.01')
    expect(lastStatedDigit('10.0%', tenth)).toBe('0.001')
    expect(lastStatedDigit('one-tenth', tenth)).toBe('0.1')
  })

  test('of a range is none', () => {
    const range = { type: 'Quantity', unit: 'tokens', approximate: false, lower: '100000', upper: '200000' } as const
    expect(lastStatedDigit('100,000 to 200,000 tokens', range)).toBeNull()
  })

  test.each([
    ['five billion', '5000000000', '1000000000'],
    ['1亿5000万', '150000000', '1000000'],
    ['$5 billion in 2025', '5000000000', '1000000000'],
    ['', '48500000000', '100000000'],
  ])('in “%s”, which does not write it in figures alone, is that of the figure', (words, amount, digit) => {
    expect(lastStatedDigit(words, money(amount))).toBe(digit)
    expect(lastDigitOf(amount)).toBe(digit)
  })
})

test.each([
  ['48500000000', '100000000'],
  ['350000000000', '1000000000'],
  ['2000000', '1000000'],
  ['1500', '100'],
  ['-1500', '100'],
  ['999', '1'],
  ['12.75', '0.01'],
  ['0.1', '0.1'],
  ['0', '1'],
  ['1500000000000000', '1000000000000'],
])('without words, %s is taken to be stated to %s', (figure, digit) => {
  expect(lastDigitOf(figure)).toBe(digit)
})
