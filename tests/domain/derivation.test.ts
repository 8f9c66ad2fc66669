// How a value follows where its quote alone does not carry it: the forms in a file, and what verifying them comes to.

import { describe, expect, test } from 'vitest'
import { Derivation } from '../../src/domain/derivation.ts'
import type { Money } from '../../src/domain/money.ts'
import { parseRates } from '../../src/domain/rates/parse.ts'
import { NO_RATES } from '../../src/domain/rates/rates.ts'
import type { Measured } from '../../src/domain/support/amount.ts'
import { inContext } from '../../src/domain/support/context.ts'
import { convertedFrom, type Exchange, officialRate, statedRate } from '../../src/domain/support/converted.ts'
import { sumOf } from '../../src/domain/support/sum.ts'

type Figures = Partial<Record<'amount' | 'lower' | 'upper', string>> & { approximate?: boolean }
const money = (currency: string, figures: Figures): Money => ({
  type: 'Money',
  currency,
  approximate: false,
  ...figures,
})
const billion = (currency: string, count: number, more: Figures = {}): Money =>
  money(currency, { amount: `${count}000000000`, ...more })
const quantity = (unit: string, figures: Record<string, string>): Measured =>
  ({ type: 'Quantity', unit, approximate: false, ...figures }) as Measured

describe('a derivation in a file', () => {
  test.each([
    { kind: 'SUM_OF', claims: ['a', 'b'] },
    { kind: 'CONVERTED', rate: '7.2', rateQuote: '7.2 yuan to the dollar' },
    { kind: 'CONVERTED', claim: 'a', rate: '7.2', rateQuote: '7.2 yuan to the dollar' },
    { kind: 'CONVERTED', rateDate: '2026-05-15' },
    { kind: 'CONTEXT', quote: 'all figures in RMB' },
    { kind: 'CONTEXT', quote: 'all figures in RMB', source: 'other', occurrence: 2 },
    { kind: 'INFERRED', reason: 'The sentence before names the company.' },
  ])('has the form %j', derivation => {
    expect(Derivation.parse(derivation)).toEqual(derivation)
  })

  const RATE = expect.stringMatching(/^expected a rate that the source states/)
  test.each([
    ['of no kind', {}, ['kind', 'expected one of SUM_OF, CONVERTED, CONTEXT, CELLS, INFERRED']],
    ['of an unknown kind', { kind: 'GUESS' }, ['kind', 'expected one of SUM_OF, CONVERTED, CONTEXT, CELLS, INFERRED']],
    ['that is no object', 'guess', ['', 'expected a derivation such as { kind: INFERRED, reason: … }']],
    ['inferred for no reason', { kind: 'INFERRED' }, ['reason', 'expected the reason why it follows']],
    [
      'inferred for an empty reason',
      { kind: 'INFERRED', reason: '' },
      ['reason', 'expected the reason why it follows'],
    ],
    ['a sum of nothing', { kind: 'SUM_OF' }, ['claims', 'expected a list of keys of claims of this dataset']],
    ['a sum of text', { kind: 'SUM_OF', claims: 'a' }, ['claims', 'expected a list of keys of claims of this dataset']],
    [
      'a sum of one',
      { kind: 'SUM_OF', claims: ['a'] },
      ['claims', 'expected the keys of two or more claims to add up'],
    ],
    [
      'a sum of one twice',
      { kind: 'SUM_OF', claims: ['a', 'a'] },
      ['claims', 'expected each claim once, as it is added once'],
    ],
    ['converted at no rate', { kind: 'CONVERTED' }, ['', RATE]],
    ['converted at a rate without its words', { kind: 'CONVERTED', rate: '7.2' }, ['', RATE]],
    ['converted at words without the rate', { kind: 'CONVERTED', rateQuote: '7.2 yuan' }, ['', RATE]],
    [
      'converted at two rates',
      { kind: 'CONVERTED', rate: '7.2', rateQuote: '7.2 yuan', rateDate: '2026-05-15' },
      ['', RATE],
    ],
    [
      'converted at nothing',
      { kind: 'CONVERTED', rate: '0', rateQuote: '0 yuan' },
      ['rate', 'expected the rate as an exact decimal above 0 in quotes, such as "7.2"'],
    ],
    [
      'converted at a float',
      { kind: 'CONVERTED', rate: 7.2, rateQuote: '7.2 yuan' },
      ['rate', 'expected an exact decimal in quotes, such as "12.5", without separators'],
    ],
    [
      'converted in a month',
      { kind: 'CONVERTED', rateDate: '2026-05' },
      ['rateDate', 'expected a day such as 2026-05-15, whose official rate is meant, but found "2026-05"'],
    ],
    [
      'converted on no day',
      { kind: 'CONVERTED', rateDate: '2026-02-30' },
      ['rateDate', 'expected a day such as 2026-05-15, whose official rate is meant, but found "2026-02-30"'],
    ],
  ])('%s is refused', (_, derivation, [path, message]) => {
    const result = Derivation.safeParse(derivation)
    expect(result.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toEqual([[path, message]])
  })

  test('with a member of another kind is refused', () => {
    const result = Derivation.safeParse({ kind: 'SUM_OF', claims: ['a', 'b'], reason: 'So it is.' })
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['reason'] }])
  })
})

describe('a sum of claims', () => {
  const sum = (value: Measured, ...parts: readonly Measured[]) =>
    sumOf(
      value,
      parts.map((part, index) => ({ key: `part ${index + 1}`, value: part })),
    )

  test.each([
    [
      billion('CNY', 50),
      [billion('CNY', 10), billion('CNY', 10), billion('CNY', 10), billion('CNY', 20)],
      '10 billion CNY + 10 billion CNY + 10 billion CNY + 20 billion CNY = 50 billion CNY',
    ],
    [
      money('CNY', { amount: '0.3' }),
      [money('CNY', { amount: '0.1' }), money('CNY', { amount: '0.2' })],
      '0.1 CNY + 0.2 CNY = 0.3 CNY',
    ],
    [
      money('CNY', { lower: '30000000000' }),
      [billion('CNY', 10), money('CNY', { lower: '20000000000' })],
      '10 billion CNY + at least 20 billion CNY = at least 30 billion CNY',
    ],
    [
      money('CNY', { lower: '3', upper: '7' }),
      [money('CNY', { lower: '1', upper: '3' }), money('CNY', { lower: '2', upper: '4' })],
      '1 to 3 CNY + 2 to 4 CNY = 3 to 7 CNY',
    ],
    [
      billion('CNY', 30, { approximate: true }),
      [billion('CNY', 10), billion('CNY', 20, { approximate: true })],
      '10 billion CNY + about 20 billion CNY = about 30 billion CNY',
    ],
    [
      quantity('users', { number: '3000' }),
      [quantity('users', { number: '1000' }), quantity('users', { number: '2000' })],
      '1,000 users + 2,000 users = 3,000 users',
    ],
  ])('holds, and shows its arithmetic: %#', (value, parts, sentence) => {
    expect(sum(value, ...parts)).toEqual({ sentence })
  })

  test.each([
    [
      'that comes to something else',
      [billion('CNY', 10), billion('CNY', 20)],
      [],
      "10 billion CNY + 20 billion CNY = 30 billion CNY, but the claim's value is 50 billion CNY; correct the value or the list",
    ],
    [
      'of a bound, for an exact value',
      [billion('CNY', 10), money('CNY', { lower: '40000000000' })],
      [],
      "10 billion CNY + at least 40 billion CNY = at least 50 billion CNY, but the claim's value is 50 billion CNY; correct the value or the list",
    ],
    [
      'of about 40 and 10, for an exact value',
      [billion('CNY', 10), billion('CNY', 40, { approximate: true })],
      [],
      "10 billion CNY + about 40 billion CNY = about 50 billion CNY, but the claim's value is 50 billion CNY; correct the value or the list",
    ],
    [
      'of opposite bounds',
      [money('CNY', { upper: '10' }), money('CNY', { lower: '40' })],
      [],
      'at most 10 CNY + at least 40 CNY has neither a lower nor an upper bound',
    ],
    [
      'of two currencies',
      [billion('CNY', 10), billion('USD', 40)],
      [1],
      'expected a claim in CNY, as the sum is, but "part 2" says 40 billion USD',
    ],
    [
      'of money and users',
      [billion('CNY', 10), quantity('users', { number: '5' })],
      [1],
      'expected a claim in CNY, as the sum is, but "part 2" says 5 users',
    ],
  ] as const)('%s is refused', (_, parts, index, problem) => {
    expect(sum(billion('CNY', 50), ...parts)).toEqual({ path: ['derivation', 'claims', ...index], problem })
  })
})

describe('a sum of claims with dates', () => {
  const parts = (...dates: readonly (string | undefined)[]) =>
    dates.map((asOf, index) => ({ key: `part ${index + 1}`, value: billion('CNY', 10), asOf }))

  test.each([
    [undefined, ['2025', '2025']],
    ['2025', ['2025-05', undefined]],
    [undefined, [undefined, '2025/2026', '2026-01-01']],
  ] as const)('holds where they may be the same: %j, %j', (asOf, dates) => {
    expect(sumOf(billion('CNY', 10 * dates.length), parts(...dates), asOf)).toHaveProperty('sentence')
  })

  test.each([
    [undefined, ['2024', undefined, '2025'], 2, '"part 3" is as of 2025, and "part 1" as of 2024'],
    ['2025-05', ['2025', '2025-04'], 1, '"part 2" is as of 2025-04, and the claim as of 2025-05'],
  ] as const)('is refused where they differ: %j, %j', (asOf, dates, index, told) => {
    expect(sumOf(billion('CNY', 10 * dates.length), parts(...dates), asOf)).toEqual({
      path: ['derivation', 'claims', index],
      problem: `expected amounts of one date, but ${told}`,
    })
  })
})

describe('a conversion', () => {
  const WORDS = '7.2 yuan to the dollar'
  const converted = (value: Money, amount: Money, exchange: Exchange) =>
    convertedFrom(value, { amounts: [{ value: amount }], told: `the quote reads ${amount.currency}` }, exchange)
  const stated = (value: Money, amount: Money, words = WORDS) =>
    converted(value, amount, statedRate('7.2', words, value.currency))

  test('multiplies at a rate that a source states, and shows it', () => {
    const sentence = '5 billion USD × 7.2 = 36 billion CNY, the rate stated as “7.2 yuan to the dollar”'
    expect(stated(billion('CNY', 36), billion('USD', 5))).toEqual({ sentence })
  })

  test('divides where the rate is a price in the currency that is converted', () => {
    const sentence = '36 billion CNY ÷ 7.2 = 5 billion USD, the rate stated as “7.2 yuan to the dollar”'
    expect(stated(billion('USD', 5), billion('CNY', 36))).toEqual({ sentence })
  })

  test('is rounded to the digits that the value states', () => {
    const value = money('USD', { amount: '48600000000' })
    const sentence =
      '350 billion CNY ÷ 7.2 ≈ 48.611 billion USD, rounded to 48.6 billion USD, the rate stated as “7.2 yuan to the dollar”'
    expect(stated(value, billion('CNY', 350))).toEqual({ sentence })
    expect(stated({ ...value, approximate: true }, billion('CNY', 350))).toMatchObject({
      sentence: expect.stringContaining('rounded to about 48.6 billion USD'),
    })
    expect(stated(money('USD', { amount: '48700000000' }), billion('CNY', 350))).toMatchObject({ path: ['derivation'] })
  })

  test('keeps bounds, and what is approximate', () => {
    const sentence =
      'at least 5 billion USD × 7.2 = at least 36 billion CNY, the rate stated as “7.2 yuan to the dollar”'
    const [atLeast5, atLeast36] = [money('USD', { lower: '5000000000' }), money('CNY', { lower: '36000000000' })]
    expect(stated(atLeast36, atLeast5)).toEqual({ sentence })
    expect(stated(billion('CNY', 36), atLeast5)).toMatchObject({ path: ['derivation'] })
    const about5 = billion('USD', 5, { approximate: true })
    expect(stated(billion('CNY', 36), about5)).toEqual({
      path: ['derivation'],
      problem:
        "about 5 billion USD × 7.2 = about 36 billion CNY, but the claim's value is 36 billion CNY; correct the value or the rate",
    })
    expect(stated(billion('CNY', 36, { approximate: true }), billion('USD', 5))).toMatchObject({ path: ['derivation'] })
  })

  test.each<readonly [string, string, string]>([
    [
      'without the number',
      '17.2 yuan to the dollar',
      'expected words with the rate 7.2 in them, but found "17.2 yuan to the dollar"',
    ],
    [
      'with a number that is a part of another amount',
      '7.2 million dollars in yuan',
      'expected words with the rate 7.2 in them, but found "7.2 million dollars in yuan"',
    ],
    ...[
      ['about another currency', '7.2 yuan to the euro'],
      ['of a number alone', '7.2'],
      ['that name no currency', 'an exchange rate of 7.2'],
      ['that name one', '7.2 yuan'],
      ['of two amounts', '5 dollars, and 7.2 yuan'],
      ['of a price for more than one', '100 dollars for 7.2 yuan'],
      ['that join the currencies by no rate', 'costs 7.2 yuan, paid in dollars'],
    ].map(([of, words]): [string, string, string] => [
      of!,
      words!,
      `expected words that state a rate between USD and CNY and no other amount, such as "7.2 yuan to the dollar", but found "${words}"`,
    ]),
  ])('at words %s is refused', (_, words, problem) => {
    expect(stated(billion('CNY', 36), billion('USD', 5), words)).toEqual({ path: ['derivation', 'rateQuote'], problem })
  })

  test.each([
    'USD/CNY 7.2',
    'USD/CNY was at 7.2',
    '1美元兑7.2元人民币',
    '每美元7.2元',
    '7.2元/美元',
    '$1 = ¥7.2',
    'RMB7.20 to US$1.00',
    'one dollar buys 7.2 yuan',
    'about 7.2 yuan per US dollar',
    'at an exchange rate of 7.2 to the dollar',
    '7.2 to the dollar',
    'an exchange rate of 7.2 yuan',
  ])('multiplies, and divides the other way, at “%s”', words => {
    expect(stated(billion('CNY', 36), billion('USD', 5), words)).toHaveProperty('sentence')
    expect(stated(billion('USD', 5), billion('CNY', 36), words)).toHaveProperty('sentence')
  })

  test('multiplies where the words do not say which currency has the price', () => {
    expect(stated(billion('CNY', 36), billion('USD', 5), '人民币汇率为7.2')).toHaveProperty('sentence')
    expect(stated(billion('USD', 5), billion('CNY', 36), '人民币汇率为7.2')).toMatchObject({ path: ['derivation'] })
  })

  test('is rounded by no more than a fiftieth, or a twentieth where the value is approximate', () => {
    const at = (rate: string, value: Money, amount: Money) =>
      converted(value, amount, statedRate(rate, `${rate} yuan to the dollar`, 'CNY'))
    expect(at('6.785', money('CNY', { amount: '1000000000000' }), billion('USD', 80))).toMatchObject({
      path: ['derivation'],
    })
    expect(at('7.2', billion('CNY', 7), money('USD', { amount: '995000000' }))).toMatchObject({ path: ['derivation'] })
    expect(at('7.2', billion('CNY', 7), money('USD', { amount: '990000000' }))).toHaveProperty('sentence')
    const about7 = billion('CNY', 7, { approximate: true })
    expect(at('7.2', about7, money('USD', { amount: '995000000' }))).toHaveProperty('sentence')
    expect(at('7.2', about7, money('USD', { amount: '1030000000' }))).toMatchObject({ path: ['derivation'] })
  })

  test('at words with a large rate is read with its separators', () => {
    const exchange = statedRate('1340.5', 'at 1,340.5 won to the dollar', 'KRW')
    expect(converted(money('KRW', { amount: '2681' }), money('USD', { amount: '2' }), exchange)).toEqual({
      sentence: '2 USD × 1340.5 = 2,681 KRW, the rate stated as “at 1,340.5 won to the dollar”',
    })
  })

  test('from the currency of the value itself is refused', () => {
    expect(stated(billion('CNY', 36), billion('CNY', 5))).toEqual({
      path: ['derivation'],
      problem: 'expected an amount in another currency than CNY, but the quote reads CNY',
    })
  })

  const { rates } = parseRates('Date,USD,CNY,\n2026-05-15,1.25,8.75,\n')

  test('takes the official rate of a day, and says of which day and by whom it is', () => {
    expect(converted(billion('CNY', 35), billion('USD', 5), officialRate(rates, 'CNY', '2026-05-17'))).toEqual({
      sentence:
        '5 billion USD × 7 = 35 billion CNY, at 7 CNY for 1 USD on 2026-05-15, the last day before 2026-05-17 with a rate (European Central Bank reference rates, cross rate through EUR)',
    })
  })

  test('at an official rate that is not known is refused', () => {
    const refused = (known: string, day: string) => ({
      path: ['derivation', 'rateDate'],
      problem: `there is no official rate from USD to CNY for ${day}: ${known}; name another day, or a rate that the source states`,
    })
    expect(converted(billion('CNY', 35), billion('USD', 5), officialRate(NO_RATES, 'CNY', '2026-05-15'))).toEqual(
      refused('no rates are at hand', '2026-05-15'),
    )
    expect(converted(billion('CNY', 35), billion('USD', 5), officialRate(rates, 'CNY', '2020-01-01'))).toEqual(
      refused('the rates at hand are from 2026-05-15 to 2026-05-15', '2020-01-01'),
    )
  })
})

describe('a second quote', () => {
  const RMB = 'all figures in RMB'
  const named = (noun: string, second: string) => `the ${noun} named by “${second}”`

  test.each<[Measured, string, string | undefined, string, string]>([
    [billion('CNY', 5), 'raised 5 billion', undefined, RMB, 'currency is'],
    [billion('CNY', 5), 'raised 5 billion in 2 rounds', '5 billion', RMB, 'currency is'],
    [money('CNY', { lower: '5000000000' }), 'raised over 5 billion', undefined, RMB, 'currency is'],
    [money('CNY', { amount: '5' }), 'It costs ¥5', undefined, '价格为人民币', 'currency is'],
    [money('JPY', { amount: '5' }), 'It costs ¥5', '¥5', 'prices are in yen', 'currency is'],
    [billion('HKD', 5), 'raised $5 billion', undefined, 'in Hong Kong dollars', 'currency is'],
    [
      money('CNY', { amount: '500000000' }),
      'Revenue 500',
      '500',
      'in millions of RMB',
      'currency and the magnitude are',
    ],
    [billion('CNY', 50), '营收 500', '500', '单位：亿元', 'currency and the magnitude are'],
    [billion('CNY', 5), 'raised 5 billion', undefined, 'in millions of RMB', 'currency is'],
    [money('CNY', { amount: '500' }), '估值为500', '500', '亿纬锂能的估值以人民币计', 'currency is'],
    [money('CNY', { amount: '500' }), '售价为500', '500', '千元手机的价格以人民币计', 'currency is'],
    [money('CNY', { amount: '500' }), 'paid 500', '500', 'RMB; millions of users', 'currency is'],
    ...(
      [
        ['单位：人民币百万元', 6],
        ['人民币，单位：百万', 6],
        ['以亿元人民币计', 8],
        ['人民币，以亿计', 8],
        ['RMB (in millions)', 6],
        ['in RMB millions', 6],
        ['in thousands of Chinese yuan', 3],
      ] as const
    ).map(([second, power]): [Measured, string, string, string, string] => [
      money('CNY', { amount: `5${'0'.repeat(power)}` }),
      'revenue 5',
      '5',
      second,
      'currency and the magnitude are',
    ]),
    [quantity('tokens', { number: '2000000' }), 'reads 2 million', undefined, 'lengths are in tokens', 'unit is'],
    [quantity('tokens', { number: '2000000' }), 'reads 2 million', undefined, 'this year, in tokens', 'unit is'],
  ])('supplies what the first one lacks: %#', (value, quote, asStated, second, noun) => {
    expect(inContext(value, { quote, asStated }, second)).toMatchObject({ sentence: named(noun, second) })
  })

  test.each<[string, Measured, string, string, string]>([
    ['another currency', billion('USD', 5), 'raised 5 billion', RMB, 'the two quotes together read as 5 billion CNY'],
    [
      'no currency',
      billion('CNY', 5),
      'raised 5 billion',
      'all figures are final',
      'the second quote names no currency',
    ],
    [
      'two currencies',
      billion('CNY', 5),
      'raised 5 billion',
      'RMB or US$',
      'the second quote does not name one currency: two currencies for one amount',
    ],
    [
      'a bare ¥',
      billion('CNY', 5),
      'raised 5 billion',
      'all figures in ¥',
      'the second quote does not name one currency: a bare ¥ is yen as well as yuan: write the currency code',
    ],
    [
      'a currency that ¥ is not',
      money('USD', { amount: '5' }),
      'It costs ¥5',
      'in US dollars',
      'the second quote names USD, and the quote another currency',
    ],
    [
      'a currency where the first names its own',
      billion('CNY', 5),
      'raised US$5 billion',
      RMB,
      '"US$5 billion" has a currency or unit of its own',
    ],
    [
      'a magnitude that the value leaves out',
      money('CNY', { amount: '5000' }),
      'revenue of 5,000',
      'in millions of RMB',
      'the two quotes together read as 5 billion CNY',
    ],
    [
      'two magnitudes',
      money('CNY', { amount: '5000' }),
      'revenue of 5,000',
      'RMB, in millions or billions',
      'the second quote names several magnitudes',
    ],
    ['no unit', quantity('tokens', { number: '2000000' }), 'reads 2 million', RMB, 'the second quote names no unit'],
    [
      'two units',
      quantity('tokens', { number: '2000000' }),
      'reads 2 million',
      'users and tokens',
      'the second quote names several units (users, tokens)',
    ],
  ])('that names %s is refused', (_, value, quote, second, problem) => {
    expect(inContext(value, { quote }, second)).toEqual({
      path: ['derivation', 'quote'],
      problem: expect.stringMatching(
        new RegExp(`, but ${problem.replace(/[$().¥]/g, '\\$&')}; correct the value or the quotes$`),
      ),
    })
  })

  test('for a number that cannot be read is refused as the first quote would be', () => {
    expect(inContext(billion('CNY', 5), { quote: 'raised a fortune' }, RMB)).toEqual({
      path: ['quote'],
      problem: expect.stringContaining('no amount of money can be read in it'),
    })
  })
})
