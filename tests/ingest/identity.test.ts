// What judgements on identity do to the graph, and that taking them back undoes it.

import { beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { asker, holdOnly, ingest, testGraph } from '../harness.ts'
import { conflictLines } from './found.ts'
import { derivedEdges } from './herald.ts'
import { COURIER, DARK_SIDE, folderOf, HERALD, judging, SAME, saidIn, WIRE } from './moonshot.ts'

const graph = testGraph()
const ask = asker(graph)
const ingestAll = (...records: Parameters<typeof folderOf>[0][]) => ingest(graph, records.map(folderOf))
const state = () => saidIn(graph)

beforeEach(() => holdOnly(graph, folderOf(HERALD), folderOf(COURIER)))

describe('two entities that are judged to be the same', () => {
  it('answer as one, by either id', async () => {
    await ingestAll(judging(SAME))
    const { data, errors } = await ask(`{
      company(id: "kimi-company") {
        id formerIds name aliases { name }
        valuation { claims { subject { id } subjectId value { ... on Money { amount } } } agreement }
        investors { edges { node { id } claims { objectId } } }
      }
      node(id: "kimi-company") { id }
      nodes(ids: ["kimi-company", "nobody", "moonshot-ai"]) { id }
      companies { edges { node { id } } totalCount }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      company: {
        id: 'moonshot-ai',
        formerIds: ['kimi-company'],
        name: 'Moonshot AI',
        aliases: [{ name: 'Kimi' }, { name: 'Kimi Inc.' }, { name: '月之暗面' }],
        valuation: {
          claims: expect.arrayContaining([
            { subject: { id: 'moonshot-ai' }, subjectId: 'kimi-company', value: { amount: '18000000000' } },
            { subject: { id: 'moonshot-ai' }, subjectId: 'moonshot-ai', value: { amount: '20000000000' } },
          ]),
          agreement: 'DISPUTED',
        },
        investors: {
          edges: [
            { node: { id: 'alibaba' }, claims: [{ objectId: 'moonshot-ai' }] },
            { node: { id: 'tencent' }, claims: [{ objectId: 'kimi-company' }] },
          ],
        },
      },
      node: { id: 'moonshot-ai' },
      nodes: [{ id: 'moonshot-ai' }, null, { id: 'moonshot-ai' }],
      companies: {
        edges: ['alibaba', 'deepseek', 'moonshot-ai', 'tencent'].map(id => ({ node: { id } })),
        totalCount: 4,
      },
    })
  })

  it('disagree as one, and no longer when they are parted', async () => {
    const before = await state()
    expect(await conflictLines(graph)).toEqual([])
    await ingestAll(judging(SAME))
    expect(await conflictLines(graph)).toEqual(['moonshot-ai VALUATION GENUINE OPEN'])
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN moonshot-ai (1)',
      'moonshot-ai COMPETES_WITH deepseek (1)',
      'tencent INVESTED_IN moonshot-ai (1)',
    ])
    await ingestAll(judging())
    expect(await conflictLines(graph)).toEqual([])
    expect(await state()).toEqual(before)
  })
})

const identitiesOf = async (...records: Parameters<typeof folderOf>[0][]) =>
  (await ingestAll(...records)).map(({ identities }) => identities)

/** Who became whom, as the graph has it. */
async function pointers(): Promise<unknown[]> {
  const rows = await read(
    graph,
    `MATCH (member:Entity)-[pointer:CANONICAL]->(canonical:Entity) WHERE pointer.until IS NULL
     RETURN member.id + ' > ' + canonical.id AS line ORDER BY line`,
  )
  return rows.flat()
}

describe('three entities', () => {
  it('become one by two judgements, and part where one is taken back', async () => {
    await ingestAll(WIRE)
    const apart = await state()
    expect(await identitiesOf(judging(SAME, DARK_SIDE))).toEqual([
      {
        merged: [
          { id: 'dark-side', canonical: 'moonshot-ai' },
          { id: 'kimi-company', canonical: 'moonshot-ai' },
        ],
        parted: [],
      },
    ])
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN moonshot-ai (2)',
      'moonshot-ai COMPETES_WITH deepseek (1)',
      'tencent INVESTED_IN moonshot-ai (1)',
    ])
    expect(await conflictLines(graph)).toEqual([
      'alibaba INVESTED_IN GENUINE OPEN',
      'moonshot-ai VALUATION GENUINE OPEN',
    ])
    // The one in the middle was the link.
    expect(await identitiesOf(judging(DARK_SIDE))).toEqual([
      { merged: [{ id: 'kimi-company', canonical: 'dark-side' }], parted: [] },
    ])
    expect(await pointers()).toEqual(['kimi-company > dark-side'])
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN dark-side (1)',
      'alibaba INVESTED_IN moonshot-ai (1)',
      'moonshot-ai COMPETES_WITH deepseek (1)',
      'tencent INVESTED_IN dark-side (1)',
    ])
    expect(await conflictLines(graph)).toEqual(['dark-side VALUATION FACET EXPLAINED'])
    expect(await identitiesOf(judging())).toEqual([{ merged: [], parted: ['kimi-company'] }])
    expect(await state()).toEqual(apart)
  })

  it('are known by the id that is chosen, and by another where another is', async () => {
    await ingestAll(WIRE, judging(SAME, DARK_SIDE))
    const before = await state()
    expect(await identitiesOf(judging({ ...SAME, canonical: 'kimi-company' }, DARK_SIDE))).toEqual([
      {
        merged: [
          { id: 'dark-side', canonical: 'kimi-company' },
          { id: 'moonshot-ai', canonical: 'kimi-company' },
        ],
        parted: [],
      },
    ])
    expect(await derivedEdges(graph)).toEqual([
      'alibaba INVESTED_IN kimi-company (2)',
      'kimi-company COMPETES_WITH deepseek (1)',
      'tencent INVESTED_IN kimi-company (1)',
    ])
    expect(await conflictLines(graph)).toEqual([
      'alibaba INVESTED_IN GENUINE OPEN',
      'kimi-company VALUATION GENUINE OPEN',
    ])
    await ingestAll(judging(SAME, DARK_SIDE))
    expect(await state()).toEqual(before)
  })

  it('are one also where a judgement is about one that had become another', async () => {
    await ingestAll(WIRE, judging(SAME))
    expect(await identitiesOf({ dataset: 'others', judgements: [DARK_SIDE] })).toEqual([
      { merged: [{ id: 'dark-side', canonical: 'moonshot-ai' }], parted: [] },
    ])
    const [first] = await ingestAll(judging())
    expect(first!.identities).toEqual({ merged: [{ id: 'kimi-company', canonical: 'dark-side' }], parted: [] })
  })
})

describe('what is claimed of a round', () => {
  it('is compared once it is judged to be another one, and no longer when that is taken back', async () => {
    await holdOnly(graph, folderOf(WIRE))
    const before = await state()
    expect(await conflictLines(graph)).toEqual([])
    await ingestAll(judging({ verdict: 'SAME', a: 'series-b', b: 'second-round', reason: 'One round.' }))
    expect(await conflictLines(graph)).toEqual(['dark-side VALUATION GENUINE OPEN'])
    await ingestAll(judging())
    expect(await state()).toEqual(before)
  })
})
