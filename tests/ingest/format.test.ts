// What a dataset can say so that an export can be read back: texts inside of it, claims named by their ids.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/domain/canonical.ts'
import { checkDataset } from '../../src/ingest/check.ts'
import { datasetFolder } from '../harness.ts'
import { deepseek, valued } from './herald.ts'
import { claimsOf, refusal } from './small.ts'

type Members = Readonly<Record<string, unknown>>

const TEXT =
  '\uFEFFDeepSeek is worth 350 billion RMB.\r\n🚀 DeepSeek is worth 350 billion RMB, or $50 billion at 7 yuan to the dollar.'
const cite = (quote: string, members: Members = {}) => ({ citations: [{ source: 'herald', quote, ...members }] })
const folder = (claims: readonly Members[], source: Members = { content: TEXT }): string =>
  datasetFolder({
    'records.json': JSON.stringify({
      dataset: 'news',
      sources: [{ id: 'herald', title: 'The Herald', kind: 'ARTICLE', ...source }],
      entities: [deepseek],
      claims,
    }),
    'herald.txt': TEXT,
  })
const check = (claims: readonly Members[], source?: Members) => checkDataset(folder(claims, source))
const problems = async (claims: readonly Members[], source?: Members) => {
  const path = folder(claims, source)
  const { problems: lines } = await refusal(checkDataset(path))
  return lines.map(line => line.replace(/^.*records\.json:1 /, ''))
}

const idOf = async (claim: Members): Promise<string> => claimsOf(await check([claim]))[0]!.id

const worth = { ...valued, ...cite('350 billion RMB', { occurrence: 2 }) }

describe('a text inside of the dataset', () => {
  it('is the same as one in a file', async () => {
    const [inside, file] = [await check([worth]), await check([worth], { text: 'herald.txt' })]
    expect(inside.text('herald')?.sha256).toBe(sha256(Buffer.from(TEXT)))
    expect(claimsOf(inside)).toEqual(claimsOf(file))
  })

  it('cannot be there beside one', async () => {
    expect(await problems([], { text: 'herald.txt', content: TEXT })).toEqual([
      'sources[0].content: expected the text in one place, a file that "text" names or "content" itself, but found both',
    ])
  })
})

describe('a key', () => {
  it('that is the id of its claim can be that of several records', async () => {
    const id = await idOf(worth)
    const checked = await check([
      { ...worth, key: id },
      { ...worth, key: id, ...cite('350 billion RMB', { occurrence: 1 }), subject: 'DeepSeek' },
    ])
    expect(claimsOf(checked).map(claim => [claim.id, claim.citations.length])).toEqual([[id, 2]])
  })

  it('that is the id of another claim is refused', async () => {
    const id = await idOf(worth)
    const other = `c1_${'0'.repeat(32)}`
    expect(await problems([{ ...worth, key: other }])).toEqual([
      `claims[0].key: expected ${id}, as this key has the form of a claim's id and the claim has that one, but found "${other}": put back what was changed in the claim, or leave the key out`,
    ])
  })
})

describe('a derivation', () => {
  const derived = (claim: string) => ({
    subject: 'deepseek',
    predicate: 'VALUATION',
    value: { money: '$50 billion' },
    ...cite('DeepSeek is worth 350', {
      occurrence: 1,
      derivation: { kind: 'CONVERTED', claim, rate: '7', rateQuote: '7 yuan to the dollar' },
    }),
  })

  it('can name a claim by its id, which is what is kept, whether it had a key or not', async () => {
    const id = await idOf(worth)
    const given = async (claims: readonly Members[]) => claimsOf(await check(claims))[0]!.citations[0]!.properties
    const byId = await given([derived(id), worth])
    expect(byId.derivationGiven).toBe(
      `{"claim":"${id}","kind":"CONVERTED","rate":"7","rateQuote":"7 yuan to the dollar"}`,
    )
    expect(await given([derived(id), { ...worth, key: 'worth' }])).toEqual(byId)
    expect(await given([derived('worth'), { ...worth, key: 'worth' }])).toEqual(byId)
  })

  it('cannot name a claim of another dataset', async () => {
    const other = `c1_${'0'.repeat(32)}`
    expect(await problems([derived(other), worth])).toEqual([
      `claims[0].citations[0].derivation.claim: expected the key of a claim of this dataset, or its id (c1_…), but found "${other}"`,
    ])
  })
})
