// What an export shows of a graph: what the API shows.

import { PassThrough } from 'node:stream'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { beginExport } from '../../../src/ingest/export/begin.ts'
import { exportBibliography } from '../../../src/ingest/export/bibliography.ts'
import { exportShown } from '../../../src/ingest/export/export.ts'
import type { Format } from '../../../src/ingest/export/format.ts'
import { LeftOut } from '../../../src/ingest/export/record.ts'
import type { ShownCounts } from '../../../src/ingest/export/shown.ts'
import { shownRecords } from '../../../src/ingest/export/shown-records.ts'
import { restore, retract } from '../../../src/ingest/retract.ts'
import { TWINS } from '../../answers/twins.ts'
import { UNIVERSE } from '../../answers/universe.ts'
import { ARTICLE, asker, datasetFolder, holdOnly, ingest, RATES, testGraph } from '../../harness.ts'
import { BOTH, folderOf } from '../herald.ts'
import { comparer } from './api.ts'
import { type Shown, shownArticle } from './article.ts'

vi.setConfig({ testTimeout: 900_000 })

const graph = testGraph()
const expectWhatTheApiShows = comparer(asker(graph, { maxRows: 1_000_000 }))

interface Exported extends Shown {
  counts: ShownCounts
  leftOut: string[]
}

async function exported(datasets: readonly string[] = [], page = 7): Promise<Exported> {
  const begun = await beginExport(graph, { datasets, page })
  const leftOut = new LeftOut()
  const counts: ShownCounts = { sources: 0, entities: 0, claims: 0, citations: 0, conflicts: 0 }
  const shown: Shown = { sources: [], entities: [], claims: [], conflicts: [] }
  for await (const records of shownRecords(begun.exported, leftOut, counts))
    for (const record of records) {
      if (record.type === 'source') shown.sources.push(record)
      else if (record.type === 'entity') shown.entities.push(record)
      else if (record.type === 'claim') shown.claims.push(record)
      else shown.conflicts.push(record)
    }
  return { ...shown, counts, leftOut: leftOut.lines() }
}

describe('an export of the article and of a universe with every relation', () => {
  let shown: Exported
  beforeAll(async () => {
    await holdOnly(graph, ARTICLE, UNIVERSE)
    shown = await exported()
  })

  it('shows every source, entity, claim and conflict as the API does', async () => {
    await expectWhatTheApiShows(shown)
    expect([shown.counts, shown.leftOut]).toEqual([
      {
        sources: shown.sources.length,
        entities: shown.entities.length,
        claims: shown.claims.length,
        citations: shown.claims.flatMap(({ citations }) => citations).length,
        conflicts: shown.conflicts.length,
      },
      [],
    ])
    expect(shown.conflicts.length).toBeGreaterThan(0)
  })

  it('is the same whatever the size of its pages, and each record comes before what names it', async () => {
    expect(await exported([], 1_000)).toEqual(shown)
  })

  it('of one dataset shows nothing of the other', async () => {
    const { sources, entities, claims, conflicts } = await exported(['deepseek-vs-kimi'])
    const article = await shownArticle()
    expect({ sources, entities, claims }).toEqual({
      sources: article.sources,
      entities: article.entities,
      claims: article.claims,
    })
    const ids = new Set(claims.map(({ id }) => id))
    expect(conflicts.flatMap(({ sides }) => sides.flat()).filter(id => !ids.has(id))).toEqual([])
  })
})

describe('entities that are judged to be the same', () => {
  it('are one, claims about them are about it, and what a judgement ranks has its rank', async () => {
    await holdOnly(graph, ARTICLE)
    const { claims } = await exported()
    const [first, second] = claims.filter(({ predicate }) => predicate === 'VALUATION')
    const judges = {
      dataset: 'a-judge',
      judgements: [
        { verdict: 'SAME', a: 'moonshot-ai', b: 'alibaba', canonical: 'moonshot-ai', reason: 'For a test.' },
        { verdict: 'DEPRECATED', claim: first!.id, reason: 'For a test.' },
        { verdict: 'PREFERRED', claim: second!.id, reason: 'For a test.' },
      ],
    }
    await ingest(graph, [datasetFolder({ 'records.json': JSON.stringify(judges) })])
    const shown = await exported()
    await expectWhatTheApiShows(shown)
    expect(shown.entities.at(-1)).toMatchObject({ id: 'moonshot-ai', formerIds: ['alibaba'] })
    expect(shown.entities.some(({ id }) => id === 'alibaba')).toBe(false)
    expect(shown.claims.filter(({ rank }) => rank !== 'NORMAL')).toHaveLength(2)
  })

  it('are one wherever they stand: as round and holder, too', async () => {
    await holdOnly(graph, ...TWINS)
    const shown = await exported()
    await expectWhatTheApiShows(shown)
    expect(shown.claims.flatMap(({ qualifiers }) => qualifiers.round ?? [])).toContain('series-a')
    expect(shown.claims.flatMap(({ holder }) => holder ?? [])).toEqual([
      { id: 'north-fund', kind: 'Fund', name: 'North Fund' },
    ])
  })
})

describe('a source that is retracted', () => {
  it('is left out with what it is cited for, and is back when it is restored', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const before = await exported()
    await retract(graph, RATES, 'herald', 'an error')
    const { sources, claims, leftOut } = await exported()
    expect({ sources, claims, leftOut }).toEqual({
      sources: [],
      claims: [],
      leftOut: ['herald is retracted (an error): 2 citations'],
    })
    const target = new PassThrough()
    expect((await exportBibliography(graph, target, 'csl-json')).sources).toBe(0)
    expect(JSON.parse(String(target.read()))).toEqual([])
    await restore(graph, RATES, 'herald')
    expect(await exported()).toEqual(before)
  })
})

describe('a format', () => {
  const failing = (): Format => ({
    makes: 'file',
    begin: () => [['', 'begun']],
    texts: () => {
      throw new Error('Enough.')
    },
    end: () => [],
  })

  it('that fails leaves nothing on a stream', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const target = new PassThrough()
    await expect(exportShown(graph, target, failing)).rejects.toThrow('Enough.')
    expect(target.read()).toBeNull()
  })

  it('that is stopped is given up', async () => {
    const stop = new AbortController()
    const signal = stop.signal
    const onProgress = () => stop.abort(new Error('Stopped.'))
    await expect(exportShown(graph, new PassThrough(), failing, { signal, onProgress })).rejects.toThrow('Stopped.')
  })
})
