// What comes after entities were judged to be one, or goes: claims, descriptions, sources, in any order.

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { restore, retract } from '../../src/ingest/retract.ts'
import { asker, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { conflictLines } from './found.ts'
import { derivedEdges } from './herald.ts'
import { COURIER, DARK_SIDE, folderOf, HERALD, judging, SAME, saidIn, WIRE } from './moonshot.ts'

const graph = testGraph()
const ask = asker(graph)
const ingestAll = (...records: Parameters<typeof folderOf>[0][]) => ingest(graph, records.map(folderOf))
const state = () => saidIn(graph)
const identitiesOf = async (...records: Parameters<typeof folderOf>[0][]) =>
  (await ingestAll(...records)).map(({ identities }) => identities)

beforeEach(() => holdOnly(graph, folderOf(HERALD), folderOf(COURIER)))

describe('what comes after a merge', () => {
  const LATE = {
    ...COURIER,
    dataset: 'late',
    entities: [...(COURIER.entities as object[]), { id: 'deepseek', kind: 'Company', name: 'DeepSeek' }],
    claims: [
      {
        subject: 'deepseek',
        predicate: 'INVESTED_IN',
        object: 'kimi-company',
        citations: [{ source: 'courier', quote: 'Tencent invested' }],
      },
      {
        subject: 'kimi-company',
        predicate: 'VALUATION',
        value: { money: '$18 billion' },
        basis: 'POST_MONEY',
        citations: [{ source: 'courier', quote: 'The company behind Kimi is worth $18 billion' }],
      },
    ],
  }

  it('counts for what the entity became, and is as if it had been there before', async () => {
    await ingestAll(judging(SAME))
    await ingestAll(LATE)
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN moonshot-ai (1)',
      'deepseek INVESTED_IN moonshot-ai (1)',
      'moonshot-ai COMPETES_WITH deepseek (1)',
      'tencent INVESTED_IN moonshot-ai (1)',
    ])
    const after = await state()
    await holdOnly(graph, ...[HERALD, COURIER, LATE, judging(SAME)].map(folderOf))
    expect(await state()).toEqual(after)
    await ingestAll(judging())
    const parted = await state()
    await holdOnly(graph, ...[HERALD, COURIER, LATE].map(folderOf), folderOf(judging()))
    expect(await state()).toEqual(parted)
  })

  it('may come in the dataset that merges', async () => {
    await ingestAll({ ...LATE, judgements: [SAME] })
    expect(await derivedEdges(graph)).toContain('deepseek INVESTED_IN moonshot-ai (1)')
    expect(await ask('{ company(id: "moonshot-ai") { valuation { claims { subjectId } } } }')).toEqual({
      data: {
        company: {
          valuation: {
            claims: expect.arrayContaining(
              ['kimi-company', 'kimi-company', 'moonshot-ai'].map(subjectId => ({ subjectId })),
            ),
          },
        },
      },
    })
  })

  it('and is nothing changes nothing', async () => {
    await ingestAll(judging(SAME))
    const before = await state()
    const again = await ingestAll(HERALD, COURIER, judging({ ...SAME, a: SAME.b, b: SAME.a }))
    expect(again.map(({ epoch, identities }) => [epoch, identities])).toEqual(Array(3).fill([null, null]))
    expect(await state()).toEqual(before)
  })
})

describe('an entity that is described no more', () => {
  const gone = (dataset: string) => ({ dataset })

  it('stays one with the other, and is known by one that is described', async () => {
    await ingestAll(judging(SAME))
    const before = await state()
    expect(await identitiesOf(gone('courier'))).toEqual([{ merged: [], parted: [] }])
    expect(await ask('{ company(id: "kimi-company") { id } }')).toEqual({ data: { company: { id: 'moonshot-ai' } } })
    await ingestAll(COURIER)
    expect(await state()).toEqual(before)
    expect(await identitiesOf(gone('herald'))).toEqual([
      { merged: [{ id: 'moonshot-ai', canonical: 'kimi-company' }], parted: [] },
    ])
    expect(await ask('{ company(id: "moonshot-ai") { id formerIds name } }')).toEqual({
      data: { company: { id: 'kimi-company', formerIds: ['moonshot-ai'], name: 'Kimi' } },
    })
    expect(await identitiesOf(HERALD)).toEqual([
      { merged: [{ id: 'kimi-company', canonical: 'moonshot-ai' }], parted: [] },
    ])
    expect(await state()).toEqual(before)
  })
})

describe('a source that is retracted', () => {
  it('before a merge and restored after it, or during one, leaves what there is without it', async () => {
    const apart = await state()
    await ingestAll(judging(SAME))
    const one = await state()
    await retract(graph, RATES, 'courier', 'For a test.')
    expect(await conflictLines(graph)).toEqual([])
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN moonshot-ai (1)',
      'moonshot-ai COMPETES_WITH deepseek (1)',
    ])
    await ingestAll(judging())
    await restore(graph, RATES, 'courier')
    expect(await state()).toEqual(apart)
    await retract(graph, RATES, 'courier', 'For a test.')
    await ingestAll(judging(SAME))
    await restore(graph, RATES, 'courier')
    expect(await state()).toEqual(one)
  })
})

describe('any order of ingesting', () => {
  it('gives one graph', async () => {
    const all = {
      herald: HERALD,
      courier: COURIER,
      wire: WIRE,
      judgements: judging(SAME),
      others: { dataset: 'others', judgements: [DARK_SIDE] },
    }
    const folders = Object.values(all).map(folderOf)
    await holdOnly(graph, ...folders)
    const expected = await state()
    const [herald, courier, wire, judgements, others] = folders as [string, string, string, string, string]
    const step = fc.constantFrom(
      ...folders,
      ...Object.keys(all)
        .slice(3)
        .map(dataset => folderOf({ dataset })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          [courier, herald, judgements, wire, others],
          [wire, courier, others, herald, judgements],
          [wire, herald, courier, others, judgements],
        ),
        fc.array(step, { maxLength: 4 }),
        async (order, steps) => {
          await holdOnly(graph)
          for (const folder of order) await ingest(graph, [folder])
          expect(await state()).toEqual(expected)
          for (const folder of steps) await ingest(graph, [folder])
          for (const folder of order) await ingest(graph, [folder])
          expect(await state()).toEqual(expected)
        },
      ),
      { numRuns: 4, endOnFailure: true },
    )
  })
})
