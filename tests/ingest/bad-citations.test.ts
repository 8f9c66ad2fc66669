// Quotes that cannot be proved.

import { describe, expect, it } from 'vitest'
import { citing, claim, refuser } from './small.ts'

const refused = refuser()
const HEARSAY = 'a claim without one is hearsay'
const PLACE = 'claims.yaml:5 claims[0].citations'

describe('a claim', () => {
  it('with no citations, none, or something else in their place, is refused', async () => {
    const bare = {
      'claims.yaml':
        'claims:\n  - subject: deepseek\n    predicate: VALUATION\n    value: { money: 350 billion RMB }\n',
    }
    expect(await refused(bare)).toEqual([
      `claims.yaml:2 claims[0].citations: is missing; expected a list of citations: ${HEARSAY}`,
    ])
    expect(await refused(citing('[]'))).toEqual([`${PLACE}: expected at least one citation: ${HEARSAY}, but found []`])
    expect(await refused(citing('{ source: herald, quote: x }'))).toEqual([
      `${PLACE}: expected a list of citations: ${HEARSAY}, but found {"source":"herald","quote":"x"}`,
    ])
  })

  it('that cites the same words twice is refused, in one place or in two files', async () => {
    const message = 'the same claim already cites these words; remove one of the two'
    const citation = '{ source: herald, quote: 350 billion RMB }'
    expect(await refused(citing(`[${citation}, ${citation}]`))).toEqual([`${PLACE}[1]: ${message}`])
    const again = claim('subject: deepseek', 'predicate: VALUATION', 'value: { amount: "350000000000", currency: CNY }')
    expect(await refused({ ...citing(`[${citation}]`), 'again.yaml': again['claims.yaml']! })).toEqual([
      `claims.yaml:5 claims[0].citations[0]: ${message}`,
    ])
  })
})

describe('a quote', () => {
  const quoting = (quote: string, more = '') => citing(`[{ source: herald, quote: ${quote}${more} }]`)

  it('that is not in the text is refused, with how the text goes on where it parts from it', async () => {
    expect(await refused(quoting('DeepSeek’s valuation is 360 billion RMB'))).toEqual([
      `${PLACE}[0].quote: does not stand in the text of herald to the letter: found "DeepSeek’s valuation is 360 billion RMB"; the text has its beginning "DeepSeek’s valuation is 3" but goes on with "50 billion RMB (approximately $48 billio"`,
    ])
  })

  it('with a straight apostrophe for a curly one is refused, and shown the curly one', async () => {
    expect(await refused(quoting("DeepSeek's valuation"))).toEqual([
      `${PLACE}[0].quote: does not stand in the text of herald to the letter: found "DeepSeek's valuation"; the text has its beginning "DeepSeek" but goes on with "’s valuation is 350 billion RMB (approxi"`,
    ])
  })

  it('with other capitals, other spaces, or nothing in common is refused', async () => {
    for (const quote of ['alibaba invested.', 'Alibaba  invested.', 'Zebras graze here.']) {
      const [line, ...more] = await refused(quoting(quote))
      expect(more).toEqual([])
      expect(line).toContain(`${PLACE}[0].quote: does not stand in the text of herald to the letter: found "${quote}"`)
    }
  })

  it('that stands twice needs its occurrence', async () => {
    expect(await refused(quoting('Alibaba invested'))).toEqual([
      `${PLACE}[0].quote: stands 2 times in the text of herald; say which is meant with "occurrence: 1" to 2, or quote more words`,
    ])
  })

  it.each([
    ['Alibaba invested', '3', 'the quote stands 2 times in the text of herald, but found occurrence 3'],
    ['valuation', '2', 'the quote stands once in the text of herald, but found occurrence 2'],
    ['Alibaba invested', '0', 'expected at least 1, but found 0'],
    ['Alibaba invested', '1.5', 'expected int, but found 1.5'],
  ])('“%s” with occurrence %s is refused', async (quote, occurrence, message) => {
    expect(await refused(quoting(quote, `, occurrence: ${occurrence}`))).toEqual([`${PLACE}[0].occurrence: ${message}`])
  })

  it.each([
    ['asStated', '360 billion RMB'],
    ['statedEquivalent', '$48 billion'],
  ])('without the words of %s in it is refused', async (member, words) => {
    expect(await refused(quoting('350 billion RMB', `, ${member}: ${words}`))).toEqual([
      `${PLACE}[0].${member}: expected words that stand in the quote, but found "${words}"`,
    ])
  })

  it('of no words is refused', async () => {
    expect(await refused(quoting('""'))).toEqual([`${PLACE}[0].quote: expected at least 1 character, but found ""`])
  })
})

describe('a citation', () => {
  it.each([
    ['an entity', '{ source: alibaba, quote: x }', 'source: expected the id of a source, but alibaba is a Company'],
    [
      'a source without a text',
      '{ source: wire, quote: x }',
      'source: wire has no text, so that it cannot be quoted; give it a "text" file',
    ],
    ['nothing', '{ quote: 350 billion RMB }', 'source: is missing; expected string'],
  ])('from %s is refused', async (_, citation, message) => {
    expect(await refused(citing(`[${citation}]`))).toEqual([`${PLACE}[0].${message}`])
  })

  it('with an unknown field is refused', async () => {
    expect(await refused(citing('[{ source: herald, quote: 350 billion RMB, page: 3 }]'))).toEqual([
      `${PLACE}[0]: unknown field "page"`,
    ])
  })
})
