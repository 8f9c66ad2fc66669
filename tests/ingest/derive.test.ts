// What Neo4j Browser shows follows what is published, also after a run that broke off in between.

import { beforeEach, describe, expect, it } from 'vitest'
import { read, runAlone } from '../../src/graph/connect.ts'
import { checkDataset } from '../../src/ingest/check.ts'
import { writeDataset } from '../../src/ingest/write.ts'
import { holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { alibaba, BOTH, deepseek, derivedEdges, folderOf, herald, invested, predicatesAt } from './herald.ts'
import { stateOf } from './small.ts'

const graph = testGraph()
beforeEach(() => holdOnly(graph))

const nodes = async () =>
  await read(
    graph,
    `MATCH (record:Record)
     RETURN record.id, [label IN labels(record) WHERE NOT label IN ['Record', 'Entity']], coalesce(record.name, record.title)
     ORDER BY record.id`,
  )

/** Publishes the dataset as a run does that is killed before it has derived anything. */
const publishOnly = async (records: typeof BOTH) =>
  await writeDataset(graph, await checkDataset(folderOf(records)), RATES)

describe('the graph in Neo4j Browser', () => {
  it('has names on its nodes and an edge for what is claimed', async () => {
    await ingest(graph, [folderOf(BOTH)])
    expect(await nodes()).toEqual([
      ['alibaba', ['Company'], 'Alibaba'],
      ['deepseek', ['Company'], 'DeepSeek'],
      ['herald', ['Source'], 'The Herald'],
    ])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
    expect(await read(graph, 'MATCH (claim:Claim) RETURN claim.label ORDER BY claim.label')).toEqual([
      ['invested in 10 billion USD'],
      ['is valued at 350 billion CNY'],
    ])
  })

  it('counts the claims behind an edge, and draws none for a denial', async () => {
    const again = { ...invested, asOf: '2026' }
    await ingest(graph, [folderOf({ ...BOTH, claims: [invested, again, { ...invested, stance: 'DENIES' }] })])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (2)'])
    await ingest(graph, [folderOf({ ...BOTH, claims: [{ ...invested, stance: 'DENIES' }] })])
    expect(await derivedEdges(graph)).toEqual([])
  })

  it('follows a new name, and forgets a description that is gone', async () => {
    await ingest(graph, [folderOf({ ...BOTH, entities: [alibaba, { ...deepseek, description: 'A company.' }] })])
    await ingest(graph, [folderOf({ ...BOTH, entities: [alibaba, { ...deepseek, name: '深度求索' }] })])
    const node = "MATCH (entity:Entity {id: 'deepseek'}) RETURN entity.name, entity.description"
    expect(await read(graph, node)).toEqual([['深度求索', null]])
  })

  it('marks what nobody describes any more, and takes the mark off when it comes back', async () => {
    const less = { dataset: 'news', sources: [herald], entities: [deepseek] }
    await ingest(graph, [folderOf(BOTH)])
    await ingest(graph, [folderOf(less)])
    const marked = 'MATCH (record:Record:Withdrawn) RETURN record.id'
    expect(await read(graph, marked)).toEqual([['alibaba']])
    await ingest(graph, [folderOf(BOTH)])
    expect(await read(graph, marked)).toEqual([])
  })
})

describe('a run that broke off between writing and publishing', () => {
  it('is published by the next ingest, even one with nothing to change', async () => {
    await ingest(graph, [folderOf({ ...BOTH, claims: [invested] })])
    await ingest(graph, [folderOf(BOTH)])
    const after = await stateOf(graph)
    // What such a run leaves: everything is written for epoch 2, and epoch 1 is what readers see.
    await runAlone(graph, 'MATCH (graph:Graph) SET graph.epoch = 1, graph.derivedEpoch = 1, graph.pending = 2')
    expect(await stateOf(graph)).not.toEqual(after)
    expect(await ingest(graph, [folderOf(BOTH)])).toMatchObject([{ epoch: null }])
    expect(await stateOf(graph)).toEqual(after)
  })

  it('is not overwritten by the next ingest: both are published', async () => {
    await ingest(graph, [folderOf(BOTH)])
    await runAlone(graph, 'MATCH (graph:Graph) SET graph.epoch = 0, graph.derivedEpoch = 0, graph.pending = 1')
    expect(await ingest(graph, [folderOf({ ...BOTH, claims: [invested] })])).toMatchObject([
      { epoch: 2, claims: { withdrawn: 1, unchanged: 1 } },
    ])
    expect((await stateOf(graph)).epoch).toBe(2)
    expect([await predicatesAt(graph, 1), await predicatesAt(graph, 2)]).toEqual([
      ['INVESTED_IN', 'VALUATION'],
      ['INVESTED_IN'],
    ])
  })
})

describe('a run that broke off between publishing and deriving', () => {
  it('is taken up by the next ingest, even one with nothing to change', async () => {
    await publishOnly(BOTH)
    expect(await derivedEdges(graph)).toEqual([])
    expect(await ingest(graph, [folderOf(BOTH)])).toMatchObject([{ epoch: null }])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
    expect(await nodes()).toContainEqual(['alibaba', ['Company'], 'Alibaba'])
  })

  it('several times is taken up as a whole', async () => {
    await ingest(graph, [folderOf(BOTH)])
    await publishOnly({ ...BOTH, claims: [] })
    await publishOnly({ dataset: 'news', sources: [herald], entities: [deepseek] })
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
    await ingest(graph, [folderOf({ dataset: 'other', entities: [deepseek] })])
    expect(await derivedEdges(graph)).toEqual([])
    expect(await nodes()).toEqual([
      ['alibaba', ['Company', 'Withdrawn'], 'Alibaba'],
      ['deepseek', ['Company'], 'DeepSeek'],
      ['herald', ['Source'], 'The Herald'],
    ])
    expect(await read(graph, 'MATCH (claim:Claim) WHERE NOT claim:Withdrawn RETURN claim.id')).toEqual([])
  })
})
