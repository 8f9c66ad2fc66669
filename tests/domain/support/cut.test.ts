// A quote is taken out of its text whole, or it says something else.

import { describe, expect, test } from 'vitest'
import { cutProblem, namingCut } from '../../../src/domain/support/cut.ts'
import { amountsIn } from '../../../src/domain/support/support.ts'

/** What is wrong with quoting these words of the text for an amount of money in them. */
function cut(text: string, quote: string, asStated?: string): string | null {
  const stated = amountsIn('Money', { quote, asStated })
  if ('problem' in stated) throw new Error(stated.problem)
  return cutProblem(text, text.indexOf(quote), quote, stated[0]!)
}

describe('a quote', () => {
  test.each([
    [
      'Moonshot raised over $2 billion.',
      '$2 billion',
      'cuts "over $2 billion" off, which the text reads as at least 2 billion USD',
    ],
    [
      'It raised 110 billion RMB.',
      '10 billion RMB',
      'cuts "110 billion RMB" off, which the text reads as 110 billion CNY',
    ],
    [
      'It raised $5 billion or more.',
      'raised $5 billion',
      'cuts "$5 billion or more" off, which the text reads as at least 5 billion USD',
    ],
    [
      'Between $2 billion and $3 billion.',
      '$3 billion',
      'cuts "Between $2 billion and $3 billion" off, which the text reads as 2 billion to 3 billion USD',
    ],
    [
      'It raised 5 billion yuan.',
      'raised 5 billion',
      'cuts "5 billion yuan" off, which the text reads as 5 billion CNY',
    ],
    ['融资约500亿元。', '500亿元', 'cuts "约500亿元" off, which the text reads as about 50 billion CNY'],
    ['It costs $5 RMB.', '5 RMB', 'cuts words off with which the amount cannot be read: two currencies for one amount'],
  ])('of “%s” must not cut the amount of “%s”', (text, quote, problem) => {
    expect(cut(text, quote)).toBe(`${problem}; quote all of these words`)
  })

  test.each([
    ['Moonshot raised over $2 billion.', 'over $2 billion'],
    ['pushing it into the $30 billion range.', 'the $30 billion range'],
    ['It raised $5 billion.\nOver 3 million users came.', 'raised $5 billion'],
    ['💰 It raised $5 billion in 2024.', 'raised $5 billion'],
  ])('of “%s” may end where the amount of “%s” does', (text, quote) => {
    expect(cut(text, quote)).toBeNull()
  })

  test('may cut an amount that is not the one it is quoted for', () => {
    const text = 'Alibaba put in 110 billion RMB, and Tencent 20 billion RMB.'
    const quote = '10 billion RMB, and Tencent 20 billion RMB'
    expect(cut(text, quote, '20 billion RMB')).toBeNull()
    expect(cut(text, quote, '10 billion RMB')).toContain('cuts "110 billion RMB" off')
  })
})

describe('a quote that names a currency or a rate', () => {
  const naming = (text: string, quote: string) => namingCut(text, text.indexOf(quote), quote)

  test.each([
    ['All figures are in Hong Kong dollars.', 'dollars', 'Hong Kong dollars'],
    ['All figures are in Hong Kong dollars.', 'All figures are in Hong Kong dollar', 'Hong Kong dollars'],
    ['All figures are in millions of RMB.', 'RMB', 'millions of RMB'],
    ['All figures are in RMB, in millions.', 'All figures are in RMB', 'RMB, in millions'],
    ['单位：百万元人民币', '元人民币', '百万元人民币'],
    ['At 17.2 yuan to the dollar.', '7.2 yuan to the dollar', '17.2 yuan'],
    ['At 17.2 to the dollar.', '7.2 to the dollar', '17.2'],
    ['At 7.25 to the dollar.', 'At 7.2', '7.25'],
    ['At over 7.2 yuan to the dollar.', '7.2 yuan to the dollar', 'over 7.2 yuan'],
    ['Between 7.1 and 7.2 yuan to the dollar.', '7.2 yuan to the dollar', 'Between 7.1 and 7.2 yuan'],
  ])('of “%s” must not cut “%s” out of “%s”', (text, quote, whole) => {
    expect(naming(text, quote)).toBe(`cuts "${whole}" off, which is one thing in the text; quote all of these words`)
  })

  test.each([
    ['All figures are in Hong Kong dollars.', 'Hong Kong dollars'],
    ['It raised $5 billion, at 7.2 yuan to the dollar, in May.', '7.2 yuan to the dollar'],
    ['It has millions of users. All figures are in RMB. Millions came.', 'All figures are in RMB'],
    ['Prices in the RMB zone.', 'RMB'],
  ])('of “%s” may be “%s”', (text, quote) => {
    expect(naming(text, quote)).toBeNull()
  })
})
