// Gate 2, on its own: whether a quote supports a value.

import { describe, expect, test } from 'vitest'
import type { Measured } from '../../../src/domain/support/amount.ts'
import { equivalentProblem, supportOf } from '../../../src/domain/support/support.ts'

type Figures = Partial<Record<'amount' | 'number' | 'lower' | 'upper', string>> & { approximate?: boolean }
const money = (currency: string, figures: Figures): Measured => ({
  type: 'Money',
  currency,
  approximate: false,
  ...figures,
})
const quantity = (unit: string, figures: Figures): Measured =>
  ({ type: 'Quantity', unit, approximate: false, ...figures }) as Measured

/** The words that carry the value, or the problem. */
function carried(value: Measured, quote: string, asStated?: string, statedEquivalent?: string): string {
  const support = supportOf(value, { quote, asStated, statedEquivalent })
  return 'problem' in support ? `${support.member}: ${support.problem}` : support.words
}
const REMEDY = 'correct the value or the words, or say in "derivation" how it follows'

describe('a value is supported', () => {
  test.each([
    [
      'DeepSeek’s first-round financing plan of RMB 50 billion',
      money('CNY', { amount: '50000000000' }),
      'RMB 50 billion',
    ],
    ['personal investment of 20 billion yuan', money('CNY', { amount: '20000000000' }), '20 billion yuan'],
    ['首轮融资500亿元', money('CNY', { amount: '50000000000' }), '500亿元'],
    ['估值约20亿美元', money('USD', { amount: '2000000000', approximate: true }), '约20亿美元'],
    ['估值逾30亿元', money('CNY', { lower: '3000000000' }), '逾30亿元'],
    ['Kimi raised over $2 billion', money('USD', { lower: '2000000000' }), 'over $2 billion'],
    ['worth up to €3.5 million', money('EUR', { upper: '3500000' }), 'up to €3.5 million'],
    [
      'pushing its valuation into the $30 billion range.',
      money('USD', { amount: '30000000000', approximate: true }),
      'into the $30 billion range',
    ],
    ['about $6 million', money('USD', { amount: '6000000', approximate: true }), 'about $6 million'],
    ['worth $2–3 billion', money('USD', { lower: '2000000000', upper: '3000000000' }), '$2–3 billion'],
    ['24 months', quantity('months', { number: '24' }), '24 months'],
    ['a loss of minus 3%', quantity('percent', { number: '-3' }), 'minus 3%'],
  ])('by the one amount of “%s”', (quote, value, words) => {
    expect(carried(value, quote)).toBe(words)
    expect(carried(value, quote, words)).toBe(words)
  })

  test.each(['10%', 'one-tenth', 'ten percent', '十分之一', '一成', '百分之十'])(
    'as a percentage and as a ratio by “%s”',
    words => {
      expect(carried(quantity('percent', { number: '10' }), `costs fell to ${words} of it`, words)).toBe(words)
      expect(carried(quantity('ratio', { number: '0.1' }), `costs fell to ${words} of it`, words)).toBe(words)
    },
  )

  test('however it writes the figure', () => {
    expect(carried(money('CNY', { amount: '0500.00' }), '500 yuan')).toBe('500 yuan')
  })

  test('by one of several amounts, where asStated says which', () => {
    const quote = 'each invested 10 billion RMB, combined with the founder’s 20 billion RMB'
    expect(carried(money('CNY', { amount: '20000000000' }), quote, '20 billion RMB')).toBe('20 billion RMB')
  })

  test('by one place of several at which asStated stands', () => {
    const quote = 'over $2 billion in all, $2 billion of it in cash'
    expect(carried(money('USD', { amount: '2000000000' }), quote, '$2 billion')).toBe('$2 billion')
    expect(carried(money('USD', { lower: '2000000000' }), quote, '$2 billion')).toBe('over $2 billion')
  })

  test('by words that are no amount in running text, but are one by themselves', () => {
    expect(carried(quantity('ratio', { number: '3' }), 'a model 3x', '3x')).toBe('3x')
  })
})

describe('what a number leaves out is taken from its neighbour', () => {
  const context = 'from 200,000 characters to 2 million or more'
  test.each([
    [context, quantity('characters', { lower: '2000000' }), '2 million or more'],
    ['up to 2 million, from 200,000 characters', quantity('characters', { upper: '2000000' }), 'up to 2 million'],
    ['from $2 billion to 3 billion', money('USD', { amount: '3000000000' }), '3 billion'],
    ['从20亿美元增至30亿', money('USD', { amount: '3000000000' }), '30亿'],
    ['$2 billion in 2024, 3 billion in 2025', money('USD', { amount: '3000000000' }), '3 billion'],
  ])('“%s”', (quote, value, words) => {
    expect(carried(value, quote, words)).toBe(words)
  })

  test.each([
    [
      'another thing follows the number',
      'from $2 million to 3 million downloads',
      '3 million',
      'without a currency or unit',
    ],
    [
      'two currencies are named',
      '$2 billion and €1 billion; 3 billion in all',
      '3 billion',
      'without a currency or unit',
    ],
    [
      'its neighbour is a quantity',
      '$2 million from 9 million users, later 3 million',
      '3 million',
      'as 3 million users',
    ],
  ])('but not where %s', (_, quote, words, found) => {
    const amount = quote.includes('billion') ? '3000000000' : '3000000'
    expect(carried(money('USD', { amount }), quote, words)).toContain(found)
  })

  test('and never what a number alone, outside amounts, would need', () => {
    expect(carried(money('USD', { amount: '3' }), '$2 billion in 3 rounds', '3')).toBe(
      `asStated: the claim's value is 3 USD, but the quote reads "3" as 3, without a currency or unit; ${REMEDY}`,
    )
  })
})

describe('a value is refused', () => {
  const reads = (member: string, value: string, read: string) =>
    `${member}: the claim's value is ${value}, but the quote reads ${read}; ${REMEDY}`

  test.each([
    ['350 billion CNY', money('CNY', { amount: '350000000000' }), '$350 billion', '"$350 billion" as 350 billion USD'],
    ['350 billion HKD', money('HKD', { amount: '350000000000' }), '$350 billion', '"$350 billion" as 350 billion USD'],
    ['35 billion USD', money('USD', { amount: '35000000000' }), '$350 billion', '"$350 billion" as 350 billion USD'],
    [
      '6 million USD',
      money('USD', { amount: '6000000' }),
      'about $6 million',
      '"about $6 million" as about 6 million USD',
    ],
    [
      'about 6 million USD',
      money('USD', { amount: '6000000', approximate: true }),
      '$6 million',
      '"$6 million" as 6 million USD',
    ],
    [
      'at most 3 billion CNY',
      money('CNY', { upper: '3000000000' }),
      '逾30亿元',
      '"逾30亿元" as at least 3 billion CNY',
    ],
    ['10 USD', money('USD', { amount: '10' }), '10%', '"10%" as 10 percent'],
    ['10 users', quantity('users', { number: '10' }), '$10', '"$10" as 10 USD'],
    ['24 months', quantity('months', { number: '24' }), '2 years', '"2 years" as 2 years'],
    ['500 users', quantity('users', { number: '500' }), '500 people', '"500 people" as 500 people'],
    [
      '5 percent',
      quantity('percent', { number: '5' }),
      '5 percentage points',
      '"5 percentage points" as 5 percentage points',
    ],
    [
      '5 billion USD',
      money('USD', { amount: '5000000000' }),
      'raised 5 billion',
      '"5 billion" as 5 billion, without a currency or unit',
    ],
  ])('of %s by another amount', (said, value, quote, read) => {
    expect(carried(value, quote)).toBe(reads('quote', said, read))
  })

  test('where the words around asStated make it another amount', () => {
    expect(carried(money('USD', { amount: '2000000000' }), 'raised over $2 billion', '$2 billion')).toBe(
      reads('asStated', '2 billion USD', '"over $2 billion" as at least 2 billion USD'),
    )
  })

  test.each([
    ['10 billion', '"110 billion RMB"'],
    ['billion', '"110 billion RMB", "20 billion RMB"'],
    ['i', '"110 billion RMB", "20 billion RMB"'],
    ['0', '"110 billion RMB", "20 billion RMB"'],
    ['RMB', '"110 billion RMB", "20 billion RMB"'],
  ])('where asStated is “%s”, and so without the whole number of any amount', (words, listed) => {
    const quote = '110 billion RMB, then 20 billion RMB'
    const refusals = listed
      .split(', ')
      .map(amount => `asStated: does not have the whole number of ${amount} in it; give all words of the amount`)
    for (const amount of ['110000000000', '20000000000', '10000000000'])
      expect(refusals).toContain(carried(money('CNY', { amount }), quote, words))
  })

  test.each([
    ['融资500亿元，估值2亿元', '500亿', '50000000000'],
    ['融资五百亿元，估值两亿元', '五百亿', '50000000000'],
    ['fifty billion yuan, then two billion yuan', 'fifty', '50000000000'],
    ['a billion yuan, then 2 billion yuan', 'a billion', '1000000000'],
  ])('and not where it has the number, as “%s” by %s', (quote, words, amount) => {
    expect(carried(money('CNY', { amount }), quote, words)).toContain(words)
  })

  test('at every place where asStated stands', () => {
    const quote = 'over $2 billion in all, up to $2 billion of it in cash'
    expect(carried(money('USD', { amount: '2000000000' }), quote, '$2 billion')).toBe(
      reads(
        'asStated',
        '2 billion USD',
        '"over $2 billion" as at least 2 billion USD and "up to $2 billion" as at most 2 billion USD',
      ),
    )
  })

  test('where there are several amounts and no asStated, with all of them', () => {
    const several = (list: string) =>
      `quote: has several amounts (${list}); say with "asStated" which words carry the claim's value`
    const value = money('CNY', { amount: '10000000000' })
    expect(carried(value, 'each invested 10 billion RMB, and the founder 20 billion RMB')).toBe(
      several('"10 billion RMB", "20 billion RMB"'),
    )
    expect(carried(value, 'from 10 billion RMB and then up 20 billion')).toBe(several('"10 billion RMB", "20 billion"'))
    expect(carried(quantity('characters', { number: '200000' }), 'from 200,000 characters to 2 million or more')).toBe(
      several('"200,000 characters", "2 million or more"'),
    )
  })

  test('where asStated has several amounts', () => {
    expect(carried(money('USD', { amount: '2' }), 'between $2, of which $1', '$2, of which $1')).toBe(
      'asStated: has several amounts ("$2", "$1"); give the words of one',
    )
  })

  test.each([
    [
      'raised a fortune',
      undefined,
      'quote: no amount of money can be read in it: no amount is found in "raised a fortune"',
    ],
    [
      'raised several billion dollars',
      undefined,
      'quote: no amount of money can be read in it: several says that it is not a number',
    ],
    [
      'It costs ¥5',
      undefined,
      'quote: no amount of money can be read in it: a bare ¥ is yen as well as yuan: write the currency code',
    ],
    [
      'It costs ¥5',
      '¥5',
      'asStated: "¥5" in the quote cannot be read: a bare ¥ is yen as well as yuan: write the currency code',
    ],
    ['It costs $5 RMB', '5 RMB', 'asStated: "$5 RMB" in the quote cannot be read: two currencies for one amount'],
    ['$2, $3 and $5 million', '$2', 'asStated: "$2" in the quote cannot be read: the magnitude of $2 is ambiguous'],
    ['up 10%, then 20%', undefined, 'quote: no amount of money is read in it, only "10%", "20%"'],
    ['the valuation of it', 'valuation', 'asStated: cannot be read as one amount: no amount is found in "valuation"'],
    ['the Q5 dollars', '5 dollars', 'asStated: stands in the quote only as a part of a longer word or number'],
  ])('where no amount is read: “%s”', (quote, asStated, problem) => {
    expect(carried(money('USD', { amount: '5' }), quote, asStated)).toBe(`${problem}; ${REMEDY}`)
  })
})

describe('a stated equivalent', () => {
  const quote = 'to 350 billion RMB (approximately $48 billion)'
  const value = money('CNY', { amount: '350000000000' })
  const problem = (statedEquivalent: string, of: Measured | undefined = value, words = quote) =>
    equivalentProblem(of, { quote: words, statedEquivalent })

  test('is one amount of money in another currency, and not one of several amounts of the quote', () => {
    expect(problem('approximately $48 billion')).toBeNull()
    expect(carried(value, quote, undefined, 'approximately $48 billion')).toBe('350 billion RMB')
    expect(carried(value, quote)).toContain('has several amounts')
  })

  test('is none where there is none', () => {
    expect(equivalentProblem(undefined, { quote })).toBeNull()
  })

  const EXPECTED = 'expected one amount of money in another currency, such as approximately $48 billion'
  test.each([
    [
      'with its parentheses',
      '(approximately $48 billion)',
      `${EXPECTED}, but could not read "(approximately $48 billion)": parentheses are no sign: a loss has a minus, an aside is not the amount (understood: "approximately $48 billion")`,
    ],
    [
      'without all its words',
      '$48 billion',
      'the quote reads "approximately $48 billion" there, as about 48 billion USD; give all of these words',
    ],
    [
      'in the currency of the claim',
      '350 billion RMB',
      `${EXPECTED}, but "350 billion RMB" is in CNY, as the claim is`,
    ],
    [
      'without a currency',
      '48 billion',
      `${EXPECTED}, but "48 billion" reads as 48 billion, without a currency or unit`,
    ],
  ])('%s is refused', (_, words, message) => {
    expect(problem(words)).toBe(message)
  })

  test('of anything but money is refused', () => {
    const message = 'is a conversion of an amount of money that the source itself gives, but the claim has no money'
    expect(problem('approximately $48 billion', quantity('users', { number: '5' }))).toBe(message)
    expect(equivalentProblem(undefined, { quote, statedEquivalent: 'approximately $48 billion' })).toBe(message)
  })
})
