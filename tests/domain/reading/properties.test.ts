// What holds for all texts and all amounts.

import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readAmounts } from '../../../src/domain/reading/reading.ts'

const RUNS = { numRuns: 500 }

/** Words that matter to amounts, glued at random: nearer to trouble than random letters are. */
const WORDS =
  '¥ $ US$ RMB 元 亿 万 千 百 十 一 两 零 点 分之 成 倍 数 几 多 余 近 约 超过 以上 至 到 之间 1 2026 3.5 1,000 billion million m b hundred one twenty half quarter of a and to from between over about or more - – ~ + % ( ) 、 ， 。 the range plus percent users 年 个月 V3 🙂 \ud800'.split(
    ' ',
  )
const arbitraryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', '  ')), { maxLength: 14 })
    .map(parts => parts.flat().join('')),
)

/** Up to 999 with up to two decimals, as people write it before a magnitude. */
const arbitraryFigure = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => new Big(whole).plus(new Big(cents).div(100)).toFixed())

const CURRENCIES = [
  {
    code: 'CNY',
    before: ['RMB', 'CNY ', '人民币', 'CN¥', 'RMB ¥'],
    after: [' yuan', ' RMB', '元', '元人民币', ' renminbi'],
  },
  { code: 'USD', before: ['$', 'US$', 'USD ', 'US$ '], after: [' dollars', ' US dollars', '美元', '美金', ' USD'] },
  { code: 'HKD', before: ['HK$', 'HKD ', '港币'], after: [' Hong Kong dollars', '港元', ' HKD'] },
  { code: 'EUR', before: ['€', 'EUR '], after: [' euros', '欧元', '€'] },
]
const MAGNITUDES: readonly [power: number, words: string[]][] = [
  [0, ['']],
  [4, ['万', ' 万']],
  [6, [' million', 'm', 'mn', '百万']],
  [8, ['亿', ' 亿', ' hundred million']],
  [9, [' billion', 'bn', 'B']],
  [12, [' trillion', 'tn', '万亿']],
]
const LEADS: readonly [key: string, words: string[]][] = [
  ['amount', ['']],
  ['~', ['about ', '约', 'approximately ', '~']],
  ['lower', ['over ', '超过', 'at least ', '不低于']],
  ['upper', ['up to ', '不超过', 'less than ', '至多']],
]

const arbitraryMoney = fc
  .tuple(fc.constantFrom(...CURRENCIES), fc.constantFrom(...MAGNITUDES), fc.constantFrom(...LEADS), arbitraryFigure)
  .chain(([currency, [power, magnitudes], [key, leads], figure]) =>
    fc
      .tuple(
        fc.constantFrom(...magnitudes),
        fc.constantFrom(...leads),
        fc.oneof(
          fc.constantFrom(...currency.before).map(before => [before, ''] as const),
          fc.constantFrom(...currency.after).map(after => ['', after] as const),
        ),
      )
      .map(([magnitude, lead, [before, after]]) => ({
        words: `${lead}${before}${figure}${magnitude}${after}`,
        value: {
          type: 'Money',
          currency: currency.code,
          [key === '~' ? 'amount' : key]: new Big(figure).times(new Big(10).pow(power)).toFixed(),
          approximate: key === '~',
        },
      })),
  )

describe('any amount of money', () => {
  test('written in many ways is read back, to the digit', () => {
    fc.assert(
      fc.property(arbitraryMoney, ({ words, value }) => {
        expect(readAmount(words)).toStrictEqual({ ok: true, value })
      }),
      RUNS,
    )
  })

  test('is found in a sentence, where it stands', () => {
    fc.assert(
      fc.property(
        arbitraryMoney,
        fc.constantFrom(['It raised ', ' in May.'], ['公司融资', '，投资方未披露。']),
        ({ words, value }, [before, after]) => {
          expect(readAmounts(before! + words + after!)).toStrictEqual([
            { start: before!.length, end: before!.length + words.length, words, kind: 'Money', value },
          ])
        },
      ),
      RUNS,
    )
  })

  test('in figures with separators keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000n, max: 10n ** 24n }), figure => {
        const words = figure.toString().replace(/\B(?=(\d{3})+$)/g, ',')
        expect(readAmount(`$${words}`)).toMatchObject({ ok: true, value: { amount: figure.toString() } })
      }),
      RUNS,
    )
  })
})

describe('any text', () => {
  test('is read without an error, in words that stand where they are said to, one after another', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        let from = 0
        for (const { start, end, words } of readAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          from = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('is one amount, or is refused with what is not understood', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        const read = readAmount(text)
        if (read.ok) {
          expect(JSON.stringify(read.value)).not.toMatch(/e\+|NaN|Infinity/)
          return
        }
        expect(read.reason).not.toBe('')
        for (const words of [...read.understood, ...read.notUnderstood]) expect(text).toContain(words)
      }),
      { numRuns: 1000 },
    )
  })

  test('has bounds in order', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        for (const { value } of readAmounts(text))
          if (value.lower !== undefined && value.upper !== undefined)
            expect(new Big(value.upper).gte(value.lower)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a long text', () => {
  // 100,000 letters of each take a fraction of a second; what grew with the square of the length would take minutes.
  test.each(
    [
      '9',
      '亿',
      '一',
      '1,',
      '1-',
      '1亿',
      '2、',
      '½',
      'over ',
      'one ',
      'between ',
      '$',
      'a-',
      '1/',
      '数百',
      '$5 to ',
      '十分之',
      '点一',
      '>5',
      'RMB over ',
      'not to ',
      '不到的',
      '1一',
      ' .5',
    ].map(part => [part]),
  )(
    'of %j again and again is read in time',
    part => {
      const text = part.repeat(100_000 / part.length)
      readAmounts(text)
      readAmount(text)
    },
    60_000,
  )
})
