// Several runs at once, and readers beside them.

import { beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { reset } from '../../src/ingest/reset.ts'
import { holdOnly, ingest, testGraph } from '../harness.ts'
import { BOTH, citationsEver, counting, derivedEdges, folderOf } from './herald.ts'
import { stateOf } from './small.ts'

const graph = testGraph()
beforeEach(() => holdOnly(graph))

const news = (dataset: string) => folderOf({ ...BOTH, dataset })

describe('two ingests at once', () => {
  it('of two datasets both end well, as if one after the other', async () => {
    await holdOnly(graph, news('one'), news('two'))
    const { fingerprint } = await stateOf(graph)
    for (let round = 0; round < 5; round += 1) {
      await reset(graph)
      const summaries = await Promise.all([ingest(graph, [news('one')]), ingest(graph, [news('two')])])
      expect(
        summaries
          .flat()
          .map(({ epoch }) => epoch)
          .sort(),
      ).toEqual([1, 2])
      expect(await stateOf(graph)).toEqual({ fingerprint, epoch: 2 })
      expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
    }
  })

  it('of one dataset write it once', async () => {
    const summaries = await Promise.all([1, 2, 3, 4].map(() => ingest(graph, [news('one')])))
    expect(
      summaries
        .flat()
        .map(({ epoch }) => epoch)
        .filter(epoch => epoch !== null),
    ).toEqual([1])
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'one', 1, null, false, false],
      ['VALUATION', 'one', 1, null, false, false],
    ])
  })

  it('of six datasets publish six epochs', async () => {
    const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']
    await Promise.all(names.map(name => ingest(graph, [news(name)])))
    const epochs = 'MATCH (epoch:Epoch) RETURN epoch.number, epoch.dataset ORDER BY epoch.number'
    const rows = await read(graph, epochs)
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rows.map(([, dataset]) => dataset).sort()).toEqual(names)
  })
})

const countAtPublished = `
  MATCH (graph:Graph {id: 'claimgraph'})
  WITH graph.epoch AS epoch
  RETURN COUNT {
    MATCH (:Claim)-[:CITES]->(citation:Citation)
    WHERE citation.since <= epoch < coalesce(citation.until, epoch + 1)
  }`

describe('every epoch', () => {
  it('has the time of its publication, also where runs overtook one another', async () => {
    const folders = Array.from({ length: 6 }, (_, index) => folderOf({ ...BOTH, dataset: `news-${index}` }))
    await Promise.all(folders.map(folder => ingest(graph, [folder])))
    expect(await read(graph, 'MATCH (epoch:Epoch) WHERE epoch.publishedAt IS NULL RETURN epoch.number')).toEqual([])
    expect(await read(graph, 'MATCH (epoch:Epoch) RETURN count(epoch)')).toEqual([[6]])
  })
})

describe('a reader beside an ingest', () => {
  it('sees the dataset as it was or as it is, never a part', async () => {
    const [rmb, usd] = [counting('RMB', 1_000), counting('USD', 600)]
    await ingest(graph, [rmb])
    let done = false
    const seen = new Set<unknown>()
    const reader = async () => {
      while (!done) {
        const [row] = await read(graph, countAtPublished)
        seen.add(row![0])
      }
    }
    const readers = [reader(), reader()]
    for (const folder of [usd, rmb, usd, rmb]) await ingest(graph, [folder])
    done = true
    await Promise.all(readers)
    expect([...seen].sort()).toEqual([1_000, 600])
  })
})
