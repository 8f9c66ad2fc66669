// What happened to a claim, and since when there is one.

import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/graph/connect.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import { type Answer, asker, datasetFolder, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { alibaba, BOTH, deepseek, folderOf, invested, valued } from '../ingest/herald.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)

/** The wire says again that Alibaba invested, and adds that it sells what DeepSeek sells. */
const WIRE = {
  dataset: 'wire',
  sources: [{ id: 'wire', title: 'The Wire', kind: 'REPORT', text: 'wire.txt' }],
  entities: [alibaba, deepseek],
  claims: [
    { ...invested, citations: [{ source: 'wire', quote: 'Alibaba, with $10 billion in DeepSeek' }] },
    {
      subject: 'alibaba',
      predicate: 'COMPETES_WITH',
      object: 'deepseek',
      citations: [{ source: 'wire', quote: 'competes with it' }],
    },
  ],
}
const wire = () =>
  datasetFolder({
    'wire.json': JSON.stringify(WIRE),
    'wire.txt': 'Alibaba, with $10 billion in DeepSeek, competes with it.\n',
  })

/** When epoch 1, 2, … was published: on that day of January. */
const time = (epoch: number) => `2026-01-0${epoch}T00:00:00Z`

beforeAll(async () => {
  await holdOnly(graph, folderOf(BOTH))
  await ingest(graph, [folderOf({ ...BOTH, claims: [valued] })])
  await ingest(graph, [folderOf(BOTH)])
  await ingest(graph, [wire()])
  await retract(graph, RATES, 'herald', 'Made up.')
  await restore(graph, RATES, 'herald')
  await write(graph, run =>
    run(
      "MATCH (epoch:Epoch) SET epoch.publishedAt = datetime({year: 2026, month: 1, day: epoch.number, timezone: 'Z'})",
    ),
  )
})

describe('the history of a claim', () => {
  const HISTORY = `{ claims(filter: { predicates: [INVESTED_IN] }) { edges { node {
    history { __typename event epoch at dataset sourceId citationId quote }
    citations { id source { id } }
  } } } }`
  const event = (kind: string, epoch: number, sourceId: string, quote: string, dataset: string) => ({
    __typename: 'ClaimEvent',
    event: kind,
    epoch,
    at: time(epoch),
    dataset,
    sourceId,
    citationId: expect.stringMatching(/^q1_/),
    quote,
  })
  const herald = (kind: string, epoch: number) =>
    event(kind, epoch, 'herald', 'Alibaba put $10 billion into DeepSeek', 'news')
  const fromWire = event('CITED', 4, 'wire', 'Alibaba, with $10 billion in DeepSeek', 'wire')
  const all = [
    herald('CITED', 1),
    herald('WITHDRAWN', 2),
    herald('CITED', 3),
    fromWire,
    herald('RETRACTED', 5),
    herald('RESTORED', 6),
  ]
  type Node = {
    history: { sourceId: string; citationId: string }[]
    citations: { id: string; source: { id: string } }[]
  }
  const nodes = ({ data }: Answer) =>
    (data as { claims: { edges: { node: Node }[] } }).claims.edges.map(({ node }) => node)

  covers('Claim.history')('tells of all its words when they came and went, oldest first', async () => {
    const [claim, ...others] = nodes(await ask(HISTORY))
    expect(others).toEqual([])
    expect(claim!.history).toEqual(all)
    // The ids are those of the citations: words that come back have the same one.
    for (const { id, source } of claim!.citations)
      expect(new Set(claim!.history.filter(each => each.sourceId === source.id).map(each => each.citationId))).toEqual(
        new Set([id]),
      )
  })

  test.each([
    [1, [1]],
    [2, []],
    [3, [3]],
    [4, [4]],
    [5, [5]],
    [6, [6]],
  ])('at epoch %i ends there', async (epoch, lengths) => {
    const histories = nodes(await ask(`query @at(epoch: ${epoch}) ${HISTORY}`)).map(({ history }) => history)
    expect(histories).toEqual(lengths.map(length => all.slice(0, length)))
  })
})

describe('claims recorded after a time', () => {
  const QUESTION = `query ($filter: ClaimFilter) {
    claims(filter: $filter) { ...Predicates }
    alibaba: company(id: "alibaba") { claims(filter: $filter) { ...Predicates } }
    herald: source(id: "herald") { claims(filter: $filter) { ...Predicates } }
    wire: source(id: "wire") { claims(filter: $filter) { ...Predicates } }
  } fragment Predicates on ClaimConnection { totalCount edges { node { predicate } } }`
  const found = (...predicates: string[]) => ({
    totalCount: predicates.length,
    edges: predicates.map(predicate => ({ node: { predicate } })),
  })
  const answer = (all: string[], ofAlibaba: string[], ofHerald: string[], ofWire: string[]) => ({
    data: {
      claims: found(...all),
      alibaba: { claims: found(...ofAlibaba) },
      herald: { claims: found(...ofHerald) },
      wire: { claims: found(...ofWire) },
    },
  })
  const ALL = answer(
    ['COMPETES_WITH', 'INVESTED_IN', 'VALUATION'],
    ['COMPETES_WITH', 'INVESTED_IN'],
    ['INVESTED_IN', 'VALUATION'],
    ['COMPETES_WITH', 'INVESTED_IN'],
  )
  // What came back in epochs 3 and 6, or was said by another in epoch 4, had been recorded before.
  const NEW = answer(['COMPETES_WITH'], ['COMPETES_WITH'], [], ['COMPETES_WITH'])
  const NONE = answer([], [], [], [])

  covers(
    'Query.claims',
    'Entity.claims',
    'Source.claims',
  )('are those that were new then', async () => {
    const recordedAfter = (time: string | null) => ask(QUESTION, { filter: { recordedAfter: time } })
    expect(await recordedAfter('2025-12-31T23:59:59Z')).toEqual(ALL)
    expect(await recordedAfter(time(1))).toEqual(NEW)
    expect(await recordedAfter('2026-01-03T23:59:59.999999999Z')).toEqual(NEW)
    expect(await recordedAfter(time(4))).toEqual(NONE)
    expect(await recordedAfter('2026-01-04T05:00:00+05:00')).toEqual(NONE)
    expect(await recordedAfter('2026-01-04T04:59:59+05:00')).toEqual(NEW)
    expect(await recordedAfter(null)).toEqual(ALL)
  })

  test('are narrowed by what else is asked for, and by the epoch that is asked at', async () => {
    const filter = { recordedAfter: '2025-12-31T00:00:00Z', predicates: ['VALUATION', 'COMPETES_WITH'] }
    expect(
      await ask('query ($filter: ClaimFilter) { claims(filter: $filter) { edges { node { predicate } } } }', {
        filter,
      }),
    ).toEqual({
      data: { claims: { edges: ['COMPETES_WITH', 'VALUATION'].map(predicate => ({ node: { predicate } })) } },
    })
    expect(
      await ask(`query @at(epoch: 3) { claims(filter: { recordedAfter: "${time(1)}" }) { totalCount } }`),
    ).toMatchObject({ data: { claims: { totalCount: 0 } } })
  })
})
