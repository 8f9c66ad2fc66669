// Several datasets that speak of the same things: any order of ingestion gives one graph.

import { beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { statement } from '../../src/graph/statement.ts'
import { holdOnly, ingest, testGraph } from '../harness.ts'
import {
  BOTH,
  citationsEver,
  deepseek,
  derivedEdges,
  folderOf,
  herald,
  invested,
  predicatesAt,
  valued,
} from './herald.ts'
import { refusal, stateOf } from './small.ts'

const graph = testGraph()
beforeEach(() => holdOnly(graph))

const named = (dataset: string, name: string) => folderOf({ dataset, entities: [{ ...deepseek, name }] })

/** What a reader is shown of DeepSeek: its name and its aliases, and the name on the node in Neo4j Browser. */
async function shown() {
  const { epoch } = await stateOf(graph)
  const [row] = await read(graph, statement('read/Entity'), { id: 'deepseek', epoch })
  const aliases = await read(graph, statement('read/Entity.aliases'), { id: 'deepseek', epoch })
  const [node] = await read(graph, "MATCH (entity:Entity {id: 'deepseek'}) RETURN entity.name")
  return { name: row?.[3], aliases: aliases.map(([name]) => name), onNode: node?.[0] }
}

describe('two datasets that name one entity differently', () => {
  const folders = { aaa: named('aaa', 'DeepSeek'), bbb: named('bbb', 'Deep Seek Ltd.') }

  it.each([
    ['aaa', 'bbb'],
    ['bbb', 'aaa'],
  ] as const)(
    'show the name of the smallest dataset id, the other as an alias: %s first, then %s',
    async (first, then) => {
      await ingest(graph, [folders[first]])
      await ingest(graph, [folders[then]])
      const { fingerprint } = await stateOf(graph)
      await holdOnly(graph, folders.aaa, folders.bbb)
      expect(await shown()).toEqual({ name: 'DeepSeek', aliases: ['Deep Seek Ltd.'], onNode: 'DeepSeek' })
      expect((await stateOf(graph)).fingerprint).toBe(fingerprint)
    },
  )

  it('show the other name when the first dataset describes the entity no more', async () => {
    await ingest(graph, [folders.aaa, folders.bbb])
    await ingest(graph, [folderOf({ dataset: 'aaa', entities: [] })])
    expect(await shown()).toEqual({ name: 'Deep Seek Ltd.', aliases: [], onNode: 'Deep Seek Ltd.' })
  })
})

describe('one claim in two datasets', () => {
  const [morning, evening] = [folderOf({ ...BOTH, dataset: 'morning' }), folderOf({ ...BOTH, dataset: 'evening' })]

  it('is one claim with a citation from each', async () => {
    await ingest(graph, [morning, evening])
    expect(await read(graph, 'MATCH (claim:Claim) RETURN claim.predicate ORDER BY claim.predicate')).toEqual([
      ['INVESTED_IN'],
      ['VALUATION'],
    ])
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'evening', 2, null, false, false],
      ['INVESTED_IN', 'morning', 1, null, false, false],
      ['VALUATION', 'evening', 2, null, false, false],
      ['VALUATION', 'morning', 1, null, false, false],
    ])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
  })

  it('stays live when one of them withdraws it, and ends with the last', async () => {
    await ingest(graph, [morning, evening])
    await ingest(graph, [folderOf({ ...BOTH, dataset: 'morning', claims: [] })])
    expect(await predicatesAt(graph, 3)).toEqual(['INVESTED_IN', 'VALUATION'])
    expect(await derivedEdges(graph)).toEqual(['alibaba INVESTED_IN deepseek (1)'])
    await ingest(graph, [folderOf({ ...BOTH, dataset: 'evening', claims: [] })])
    expect(await predicatesAt(graph, 4)).toEqual([])
    expect(await derivedEdges(graph)).toEqual([])
    expect(await read(graph, 'MATCH (claim:Claim:Withdrawn) RETURN count(claim)')).toEqual([[2]])
  })
})

describe('an id that stands for something of another kind already', () => {
  it.each([
    ['Fund', { entities: [{ id: 'deepseek', kind: 'Fund', name: 'DeepSeek Fund' }] }, 'expected a Company', 'a Fund'],
    ['source', { sources: [{ ...herald, id: 'deepseek' }] }, 'expected a Company', 'a Source'],
  ])('is refused as a %s, and nothing of that dataset is written', async (_, records, expected, found) => {
    await ingest(graph, [folderOf(BOTH)])
    const before = await stateOf(graph)
    const other = { id: 'newco', kind: 'Company', name: 'Newco' }
    const clash = {
      dataset: 'other',
      ...records,
      entities: [other, ...('entities' in records ? records.entities! : [])],
    }
    const { code, message, problems } = await refusal(ingest(graph, [folderOf(clash)]))
    expect({ code, message, problems }).toEqual({
      code: 'DATA_INVALID',
      message: 'Ids of this dataset stand for something else in the graph: nothing of it was written.',
      problems: [`deepseek: ${expected}, as the graph knows that id already, but found ${found}; use another id`],
    })
    expect(await stateOf(graph)).toEqual(before)
    expect(await read(graph, "MATCH (n) WHERE n.id IN ['newco', 'other'] RETURN n.id")).toEqual([])
  })

  it('is refused even after it was withdrawn: older epochs rely on it', async () => {
    await ingest(graph, [folderOf(BOTH)])
    await ingest(graph, [folderOf({ dataset: 'news', entities: [] })])
    const fund = { dataset: 'news', entities: [{ id: 'deepseek', kind: 'Fund', name: 'DeepSeek Fund' }] }
    expect((await refusal(ingest(graph, [folderOf(fund)]))).code).toBe('DATA_INVALID')
  })
})

describe('a bad dataset beside a good one', () => {
  it('keeps the good one out too: all are checked before the first is written', async () => {
    const before = await stateOf(graph)
    const bad = folderOf({ dataset: 'bad', entities: [{ id: 'x', kind: 'Startup', name: 'X' }] })
    expect((await refusal(ingest(graph, [folderOf(BOTH), bad]))).code).toBe('DATA_INVALID')
    expect(await stateOf(graph)).toEqual(before)
  })
})

describe('a name of which datasets state the script differently, or not at all', () => {
  it('is in each as it is said there, in every order', async () => {
    const company = (dataset: string, alias: Record<string, unknown>) =>
      folderOf({ dataset, entities: [{ ...deepseek, aliases: [{ name: '深度求索', ...alias }] }] })
    const silent = company('silent', {})
    const simple = company('simple', { script: 'Hans' })
    const any = company('any', { script: 'Hani' })
    const states = []
    for (const folders of [
      [silent, simple, any],
      [any, simple, silent],
      [simple, silent, any],
    ]) {
      await holdOnly(graph)
      await ingest(graph, folders)
      const names = await read(
        graph,
        `MATCH (alias:Alias {name: '深度求索'})-[naming:NAMES]->() WHERE naming.dataset <> 'silent' RETURN naming.dataset, alias.script
         ORDER BY naming.dataset`,
      )
      states.push({ names, fingerprint: (await stateOf(graph)).fingerprint })
    }
    const [first] = states
    expect(first!.names).toEqual([
      ['any', 'Hani'],
      ['simple', 'Hans'],
    ])
    expect(states).toEqual([first, first, first])
  })
})

describe('three datasets that overlap', () => {
  const folders = [
    folderOf({ ...BOTH, dataset: 'one' }),
    folderOf({
      dataset: 'two',
      sources: [{ ...herald, title: 'Herald' }],
      entities: [{ ...deepseek, name: '深度求索' }],
      claims: [valued],
    }),
    folderOf({
      ...BOTH,
      dataset: 'three',
      claims: [
        { ...invested, stance: 'DENIES' },
        { ...valued, modality: 'OPINION' },
      ],
    }),
  ]
  it('give one fingerprint in every order, and with a detour', async () => {
    const found = new Map<string, string>()
    for (const order of ['012', '021', '102', '120', '201', '210']) {
      await holdOnly(graph)
      for (const index of order) await ingest(graph, [folders[Number(index)]!])
      found.set(order, (await stateOf(graph)).fingerprint)
    }
    await ingest(graph, [folderOf({ dataset: 'one', entities: [] })])
    await ingest(graph, [folders[0]!])
    found.set('detour', (await stateOf(graph)).fingerprint)
    expect(new Set(found.values()).size, JSON.stringify([...found])).toBe(1)
  })

  it('give another fingerprint when one of them is missing', async () => {
    await holdOnly(graph, ...folders)
    const all = (await stateOf(graph)).fingerprint
    for (const without of [0, 1, 2]) {
      await holdOnly(graph, ...folders.filter((_, index) => index !== without))
      expect((await stateOf(graph)).fingerprint).not.toBe(all)
    }
  })
})
