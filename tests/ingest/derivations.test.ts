// What a citation in the graph says of how the value follows from it.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/domain/canonical.ts'
import { read } from '../../src/graph/connect.ts'
import { datasetFolder, holdOnly, testGraph } from '../harness.ts'
import { put, valued } from './ledger.ts'

const graph = testGraph()

const TEXT = `Alibaba put in 10 billion RMB, and Liang Wenfeng over 20 billion, in the first round.
DeepSeek is worth $5.0 billion, at 7.2 yuan to the dollar. Its costs are one-tenth. 估值约48.5亿美元。
`
const NOTES = '💰 All figures are in RMB.'

/** The dataset of these claims, and of each citation its quote, the kind and sentence of its derivation, and its last digit. */
async function cited(...claims: readonly object[]): Promise<unknown[]> {
  const dataset = {
    dataset: 'ledger',
    sources: [
      { id: 'ledger', title: 'The Ledger', kind: 'REPORT', text: 'ledger.txt', publishedOn: '2026-05-15' },
      { id: 'notes', title: 'Notes to the Ledger', kind: 'REPORT', text: 'notes.txt' },
    ],
    entities: [
      { id: 'deepseek', kind: 'Company', name: 'DeepSeek' },
      { id: 'alibaba', kind: 'Company', name: 'Alibaba' },
      { id: 'liang', kind: 'Person', name: 'Liang Wenfeng' },
      { id: 'round', kind: 'FundingRound', name: 'The first round' },
    ],
    claims,
  }
  const files = { 'ledger.json': JSON.stringify(dataset), 'ledger.txt': TEXT, 'notes.txt': NOTES }
  await holdOnly(graph, datasetFolder(files))
  return await read(
    graph,
    `MATCH (citation:Citation)
     RETURN citation.quote, citation.derivationKind, citation.derivation, citation.lastDigit
     ORDER BY citation.quote`,
  )
}

const ALIBABA = put('alibaba', 'alibaba', '10 billion RMB', { quote: 'Alibaba put in 10 billion RMB' })

describe('a citation', () => {
  it('that carries the value itself says how exactly, and has no derivation', async () => {
    expect(
      await cited(
        valued('$5 billion', { quote: 'DeepSeek is worth $5.0 billion' }),
        valued('about 4.85 billion USD', { quote: '估值约48.5亿美元' }),
        {
          subject: 'alibaba',
          predicate: 'INVESTED_IN',
          object: 'deepseek',
          citations: [{ source: 'ledger', quote: 'Alibaba' }],
        },
      ),
    ).toEqual([
      ['Alibaba', null, null, null],
      ['DeepSeek is worth $5.0 billion', null, null, '100000000'],
      ['估值约48.5亿美元', null, null, '10000000'],
    ])
  })

  it('of a sum shows the sum', async () => {
    const liang = put('liang', 'liang', 'over 20 billion RMB', {
      quote: '10 billion RMB, and Liang Wenfeng over 20 billion',
      asStated: 'over 20 billion',
    })
    const whole = {
      subject: 'round',
      predicate: 'AMOUNT_RAISED',
      value: { money: 'over 30 billion RMB' },
      citations: [
        { source: 'ledger', quote: 'the first round', derivation: { kind: 'SUM_OF', claims: ['alibaba', 'liang'] } },
      ],
    }
    expect(await cited(whole, ALIBABA, liang)).toEqual([
      ['10 billion RMB, and Liang Wenfeng over 20 billion', null, null, '1000000000'],
      ['Alibaba put in 10 billion RMB', null, null, '1000000000'],
      ['the first round', 'SUM_OF', '10 billion CNY + at least 20 billion CNY = at least 30 billion CNY', '1000000000'],
    ])
  })

  it('of a conversion shows the rate, from the quote or from another claim', async () => {
    const rate = { kind: 'CONVERTED', rate: '7.2', rateQuote: '7.2 yuan to the dollar' }
    const official = { kind: 'CONVERTED', rateDate: '2026-05-15' }
    expect(
      await cited(
        valued('36 billion RMB', { quote: 'worth $5.0 billion', derivation: rate }),
        valued('34.05 billion RMB', { quote: '$5.0 billion', derivation: official }),
        valued('$1.39 billion', { quote: 'in the first round', derivation: { ...rate, claim: 'alibaba' } }),
        ALIBABA,
      ),
    ).toEqual([
      [
        '$5.0 billion',
        'CONVERTED',
        '5 billion USD × 6.81062951496 ≈ 34.053 billion CNY, rounded to 34.05 billion CNY, at 6.8106 CNY for 1 USD on 2026-05-15 (European Central Bank reference rates, cross rate through EUR)',
        '10000000',
      ],
      ['Alibaba put in 10 billion RMB', null, null, '1000000000'],
      [
        'in the first round',
        'CONVERTED',
        '10 billion CNY ÷ 7.2 ≈ 1.389 billion USD, rounded to 1.39 billion USD, the rate stated as “7.2 yuan to the dollar”',
        '10000000',
      ],
      [
        'worth $5.0 billion',
        'CONVERTED',
        '5 billion USD × 7.2 = 36 billion CNY, the rate stated as “7.2 yuan to the dollar”',
        '1000000000',
      ],
    ])
  })

  it('with a second quote keeps where that stands, in code points of its own text', async () => {
    const derivation = { kind: 'CONTEXT', source: 'notes', quote: 'All figures are in RMB' }
    const quote = 'Liang Wenfeng over 20 billion'
    expect(await cited(put('liang', 'liang', 'over 20 billion RMB', { quote, derivation }))).toEqual([
      [quote, 'CONTEXT', 'the currency is named by “All figures are in RMB”', '1000000000'],
    ])
    const second = await read(
      graph,
      `MATCH (citation:Citation)
       RETURN citation.derivationSource, citation.derivationQuote, citation.derivationStart, citation.derivationEnd,
         citation.derivationSha256`,
    )
    expect(second).toEqual([['notes', 'All figures are in RMB', 2, 24, sha256(NOTES)]])
  })

  it('that is inferred shows the reason, also where there is no figure', async () => {
    const derivation = { kind: 'INFERRED', reason: '“Its” is DeepSeek’s.' }
    expect(
      await cited(
        {
          subject: 'alibaba',
          predicate: 'INVESTED_IN',
          object: 'deepseek',
          citations: [{ source: 'ledger', quote: 'Its', derivation }],
        },
        valued('$5.2 billion', { quote: 'DeepSeek is worth', derivation }),
      ),
    ).toEqual([
      ['DeepSeek is worth', 'INFERRED', '“Its” is DeepSeek’s.', '100000000'],
      ['Its', 'INFERRED', '“Its” is DeepSeek’s.', null],
    ])
  })
})
