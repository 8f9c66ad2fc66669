// What is gone from the files is withdrawn, stays in the history, and can come back.

import { beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { statement } from '../../src/graph/statement.ts'
import { holdOnly, ingest, testGraph } from '../harness.ts'
import { BOTH, citationsEver, derivedEdges, folderOf, invested, predicatesAt, valued } from './herald.ts'
import { stateOf } from './small.ts'

const graph = testGraph()
const one = { ...BOTH, claims: [valued] }

beforeEach(() => holdOnly(graph, folderOf(BOTH)))

describe('a claim removed from the files', () => {
  it('is withdrawn: no longer answered, still there, and marked', async () => {
    expect(await ingest(graph, [folderOf(one)])).toMatchObject([
      { epoch: 2, claims: { added: 0, changed: 0, withdrawn: 1, unchanged: 1 } },
    ])
    expect(await predicatesAt(graph, 2)).toEqual(['VALUATION'])
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'news', 1, 2, true, true],
      ['VALUATION', 'news', 1, null, false, false],
    ])
    expect(await derivedEdges(graph)).toEqual([])
  })

  it('is still seen by a reader at the older epoch', async () => {
    const before = await read(graph, statement('read/fingerprint-claims'), { epoch: 1 })
    await ingest(graph, [folderOf(one)])
    const after = await read(graph, statement('read/fingerprint-claims'), { epoch: 1 })
    const ids = (rows: unknown[][]) => rows.map(([row]) => (row as { claim: { id: string } }).claim.id).sort()
    expect(ids(after)).toEqual(ids(before))
    expect(ids(before)).toHaveLength(2)
    expect(await predicatesAt(graph, 1)).toEqual(['INVESTED_IN', 'VALUATION'])
  })

  it('and put back opens a new interval beside the old, and the graph says what it said first', async () => {
    const { fingerprint: first } = await stateOf(graph)
    await ingest(graph, [folderOf(one)])
    const { fingerprint: second } = await stateOf(graph)
    await ingest(graph, [folderOf(BOTH)])
    expect(second).not.toBe(first)
    expect(await stateOf(graph)).toEqual({ fingerprint: first, epoch: 3 })
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'news', 1, 2, false, true],
      ['INVESTED_IN', 'news', 3, null, false, false],
      ['VALUATION', 'news', 1, null, false, false],
    ])
    const counts = await Promise.all([1, 2, 3].map(async epoch => (await predicatesAt(graph, epoch)).length))
    expect(counts).toEqual([2, 1, 2])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
  })

  it('can go and come back again and again', async () => {
    const { fingerprint: first } = await stateOf(graph)
    for (const records of [one, BOTH, one, BOTH]) await ingest(graph, [folderOf(records)])
    expect(await stateOf(graph)).toEqual({ fingerprint: first, epoch: 5 })
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'news', 1, 2, false, true],
      ['INVESTED_IN', 'news', 3, 4, false, true],
      ['INVESTED_IN', 'news', 5, null, false, false],
      ['VALUATION', 'news', 1, null, false, false],
    ])
  })
})

describe('one of two citations of a claim, removed', () => {
  it('leaves the claim live', async () => {
    const again = { source: 'herald', quote: '350 billion RMB' }
    const twice = { ...valued, citations: [...valued.citations, again] }
    await ingest(graph, [folderOf({ ...BOTH, claims: [invested, twice] })])
    expect(await ingest(graph, [folderOf(BOTH)])).toMatchObject([
      { claims: { added: 0, changed: 0, withdrawn: 0, unchanged: 2 }, citations: { withdrawn: 1, unchanged: 2 } },
    ])
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'news', 1, null, false, false],
      ['VALUATION', 'news', 1, null, false, false],
      ['VALUATION', 'news', 2, 3, false, true],
    ])
  })
})
