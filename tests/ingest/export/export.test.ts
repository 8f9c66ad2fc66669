// Out and in again: an export says what the graph says, no more and no less.

import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { QueryResult } from 'neo4j-driver'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { findQuote } from '../../../src/domain/citation.ts'
import { read, runAlone } from '../../../src/graph/connect.ts'
import { beginExport } from '../../../src/ingest/export/begin.ts'
import { type ExportOptions, exportGraph } from '../../../src/ingest/export/export.ts'
import { LeftOut } from '../../../src/ingest/export/record.ts'
import { exportedRecords } from '../../../src/ingest/export/records.ts'
import { derivedFingerprint, fingerprint } from '../../../src/ingest/fingerprint.ts'
import { restore, retract } from '../../../src/ingest/retract.ts'
import { Spool } from '../../../src/ingest/spool.ts'
import { holdWorld } from '../../differential/world.ts'
import { ARTICLE, datasetFolder, holdOnly, ingest, RATES, testGraph } from '../../harness.ts'
import { interposed } from '../breaking.ts'
import { BOTH, folderOf } from '../herald.ts'
import { refusal } from '../small.ts'
import { LEDGER, LEDGER_TEXT, ledgerFolder } from './everything.ts'

// Each of these fills and empties the graph several times.
vi.setConfig({ testTimeout: 900_000 })

const graph = testGraph()
const home = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
afterAll(() => rmSync(home, { recursive: true }))

const fresh = (): string => join(home, randomUUID())

const said = async () => [await fingerprint(graph), await derivedFingerprint(graph)]

/** File → content. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.includes('.'))
      .sort()
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )

type Line = { type: string } & Record<string, unknown>
const linesOf = (folder: string, dataset: string): Line[] =>
  filesIn(folder)
    [`${dataset}/${dataset}.jsonl`]!.trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

async function exported(options: ExportOptions = {}): Promise<{ folder: string; leftOut: string[] }> {
  const folder = fresh()
  const { leftOut } = await exportGraph(graph, folder, options)
  return { folder, leftOut }
}

/** Exports, empties, ingests the export and exports again. */
async function outAndIn(): Promise<{ folder: string; leftOut: string[] }> {
  const { folder, leftOut } = await exported({ page: 7 })
  await holdOnly(graph, folder)
  const again = await exported()
  expect(filesIn(again.folder)).toEqual(filesIn(folder))
  return { folder, leftOut }
}

describe('an export, ingested', () => {
  it('of the article and of a dataset that judges what is in it says the same', async () => {
    await holdOnly(graph, ARTICLE)
    const [[claim], [other]] = (await read(
      graph,
      "MATCH (claim:Claim {predicate: 'VALUATION'}) RETURN claim.id ORDER BY claim.id LIMIT 2",
    )) as [[string], [string]]
    const judges = {
      dataset: 'judges',
      judgements: [
        { verdict: 'PREFERRED', claim, reason: 'Seen.', author: 'A judge', date: '2026-05-14' },
        { verdict: 'DEPRECATED', claim: other, reason: 'Not seen.' },
        { verdict: 'SAME', a: 'moonshot-ai', b: 'alibaba', canonical: 'alibaba', reason: 'For a test.' },
        { verdict: 'DIFFERENT', a: 'deepseek', b: 'alibaba', reason: 'For a test.' },
        { verdict: 'UNSURE', a: 'tencent', b: 'deepseek', reason: 'For a test.' },
      ],
    }
    await ingest(graph, [datasetFolder({ 'records.json': JSON.stringify(judges) })])
    const before = await said()
    const { folder, leftOut } = await outAndIn()
    expect(leftOut).toEqual([])
    expect(await said()).toEqual(before)
    expect(linesOf(folder, 'judges').map(({ type }) => type)).toEqual(['dataset', ...Array(5).fill('judgement')])
  })

  it('of everything that a dataset can say says the same', async () => {
    await holdOnly(graph, ledgerFolder())
    const before = await said()
    const { folder, leftOut } = await outAndIn()
    expect(leftOut).toEqual([])
    expect(await said()).toEqual(before)
    const lines = linesOf(folder, 'ledger')
    expect(lines[0]).toEqual({ type: 'dataset', id: 'ledger' })
    expect([...new Set(lines.slice(1).map(({ type }) => type))]).toEqual(['source', 'entity', 'judgement', 'claim'])
    expect(lines.at(-1)).toMatchObject({ type: 'judgement', verdict: 'DEPRECATED' })
    expect(lines.find(({ type, id }) => type === 'source' && id === 'ledger')).toEqual({
      ...LEDGER.sources[0],
      type: 'source',
      id: 'ledger',
      text: undefined,
      drawsOn: ['notes', 'wire'],
      content: LEDGER_TEXT,
    })
    expect(lines.find(({ id }) => id === 'wire')).toEqual({
      type: 'source',
      id: 'wire',
      title: 'The Wire',
      kind: 'OTHER',
    })
    expect(lines.find(({ id }) => id === 'deepseek')).toEqual({
      type: 'entity',
      id: 'deepseek',
      kind: 'Company',
      name: 'DeepSeek',
      aliases: [
        { name: 'Deep Seek', kind: 'NAME' },
        { name: 'DeepSeek', language: 'en', kind: 'NAME' },
        { name: 'DeepSeek', script: 'Latn', kind: 'NAME' },
        { name: '深度求索', language: 'zh', script: 'Hans', kind: 'LEGAL' },
      ],
      description: 'A laboratory.',
      note: 'One word.',
    })
  })

  it('has names where they stood, in a record of their own', async () => {
    await holdOnly(graph, ledgerFolder())
    const { folder } = await exported()
    const claims = linesOf(folder, 'ledger').filter(({ type }) => type === 'claim')
    expect(claims.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Alibaba', 'Liang Wenfeng', 'liang', '深度求索', '阿里巴巴', 'The Fund']),
    )
    const twenty = claims.filter(({ predicate, value }) =>
      /PARTICIPATED_IN.*20000000000/.test(JSON.stringify([predicate, value])),
    )
    expect(twenty.map(({ subject }) => subject)).toEqual(['liang', 'Liang Wenfeng'])
    expect(new Set(twenty.map(({ key }) => key)).size).toBe(1)
  })

  it('of whatever text says the same', async () => {
    const place = fc.record({
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      from: fc.nat(39),
      length: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 30, maxLength: 30 }), async places => {
        await holdOnly(graph, datasetFolder({ 'records.json': JSON.stringify(quoting(places)) }))
        const before = await said()
        await outAndIn()
        expect(await said()).toEqual(before)
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })

  it('of graphs made by chance says the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async seed => {
        await holdWorld(graph, seed)
        const before = await said()
        const { leftOut } = await outAndIn()
        expect(
          leftOut.filter(line => !/^survey is retracted|: judgements on claims that nothing carries/.test(line)),
        ).toEqual([])
        expect(await said()).toEqual(before)
      }),
      { numRuns: 1, endOnFailure: true },
    )
  })
})

/** A dataset that quotes so many code points of each text, from some place on. */
function quoting(places: readonly { text: string; from: number; length: number }[]): object {
  const quotes = places.map(({ text, from, length }) => {
    const points = [...text]
    const start = from % points.length
    const quote = points.slice(start, start + length).join('')
    const spans = findQuote(text, quote)
    return { quote, occurrence: spans.findIndex(span => span.start === start) + 1 }
  })
  return {
    dataset: 'texts',
    sources: places.map(({ text }, index) => ({ id: `s${index}`, title: 'A text', kind: 'OTHER', content: text })),
    entities: [{ id: 'acme', kind: 'Company', name: 'Acme' }],
    claims: quotes.map(({ quote, occurrence }, index) => ({
      subject: 'acme',
      predicate: 'STRATEGY',
      value: { text: quote },
      citations: [{ source: `s${index}`, quote, occurrence, note: quote }],
    })),
  }
}

describe('of a source that is retracted', () => {
  const text = 'A put in $1 billion. B put in $2 billion.'
  const put = (subject: string, money: string) => ({
    key: subject,
    subject,
    predicate: 'PARTICIPATED_IN',
    object: 'round',
    value: { money },
    citations: [{ source: 'parts', quote: `${subject.toUpperCase()} put in ${money}` }],
  })
  const records = {
    dataset: 'sums',
    sources: [
      { id: 'parts', title: 'Parts', kind: 'OTHER', content: text },
      { id: 'whole', title: 'Whole', kind: 'OTHER', content: 'They all put in money. At 7 yuan to the dollar.' },
    ],
    entities: [
      { id: 'a', kind: 'Company', name: 'A' },
      { id: 'b', kind: 'Company', name: 'B' },
      { id: 'round', kind: 'FundingRound', name: 'Round' },
    ],
    claims: [
      put('a', '$1 billion'),
      put('b', '$2 billion'),
      {
        key: 'all',
        subject: 'round',
        predicate: 'AMOUNT_RAISED',
        value: { money: '$3 billion' },
        citations: [{ source: 'whole', quote: 'They all', derivation: { kind: 'SUM_OF', claims: ['a', 'b'] } }],
      },
      {
        key: 'yuan',
        subject: 'round',
        predicate: 'AMOUNT_RAISED',
        value: { money: '21 billion RMB' },
        citations: [
          {
            source: 'whole',
            quote: 'money',
            derivation: { kind: 'CONVERTED', claim: 'all', rate: '7', rateQuote: '7 yuan to the dollar' },
          },
        ],
      },
      {
        subject: 'a',
        predicate: 'INVESTED_IN',
        object: 'b',
        citations: [{ source: 'whole', quote: 'all', derivation: { kind: 'INFERRED', reason: 'For a test.' } }],
      },
    ],
    judgements: [{ verdict: 'PREFERRED', claim: 'yuan', reason: 'For a test.' }],
  }
  const folder = datasetFolder({ 'records.json': JSON.stringify(records) })

  it('what it is cited for is left out, and said; what derives from it goes with it', async () => {
    await holdOnly(graph, folder)
    await retract(graph, RATES, 'parts', 'an error')
    const out = await exported()
    expect(out.leftOut).toEqual([
      'parts is retracted (an error): 2 citations',
      'sums: citations that derive from what is held back (2)',
      'sums: judgements on claims that nothing carries (1)',
    ])
    expect(linesOf(out.folder, 'sums').flatMap(({ type, predicate }) => (type === 'claim' ? predicate : []))).toEqual([
      'INVESTED_IN',
    ])
    await holdOnly(graph, out.folder)
    expect((await exported()).leftOut).toEqual([])
  })

  it('and restored, all of it is back', async () => {
    await holdOnly(graph, folder)
    const before = await exported()
    await retract(graph, RATES, 'parts', 'an error')
    await restore(graph, RATES, 'parts')
    const after = await exported()
    expect(after.leftOut).toEqual([])
    expect(filesIn(after.folder)).toEqual(filesIn(before.folder))
  })
})

describe('of judgements on what is there no more', () => {
  it('nothing is written, and it is said; a name that may hang on one of them gives way to its id', async () => {
    const other = { id: 'ali', kind: 'Company', name: 'Ali' }
    const judges = {
      dataset: 'judges',
      sources: [{ id: 'wire', title: 'The Wire', kind: 'OTHER', content: 'Alibaba backs DeepSeek.' }],
      entities: [
        { id: 'alibaba', kind: 'Company', name: 'Alibaba' },
        { id: 'alibaba-group', kind: 'Company', name: 'Alibaba' },
        { id: 'deepseek', kind: 'Company', name: 'DeepSeek' },
      ],
      claims: [
        {
          subject: 'Alibaba',
          predicate: 'INVESTED_IN',
          object: 'deepseek',
          citations: [{ source: 'wire', quote: 'Alibaba backs DeepSeek' }],
        },
      ],
      judgements: [
        { verdict: 'SAME', a: 'alibaba', b: 'ali', reason: 'For a test.' },
        { verdict: 'SAME', a: 'ali', b: 'alibaba-group', reason: 'For a test.' },
      ],
    }
    await holdOnly(graph, folderOf({ ...BOTH, entities: [...BOTH.entities!, other] }))
    await ingest(graph, [datasetFolder({ 'records.json': JSON.stringify(judges) })])
    const ids = () => read(graph, 'MATCH (claim:Claim)-[:CITES]->(:Citation {dataset: "judges"}) RETURN claim.id')
    const before = await ids()
    await ingest(graph, [folderOf(BOTH)])
    const { folder, leftOut } = await exported()
    expect(leftOut).toEqual([
      'judges: judgements on entities that nobody describes (2)',
      'judges: names in the place of ids, as they may rely on these judgements (1)',
    ])
    await holdOnly(graph, folder)
    expect(await ids()).toEqual(before)
  })
})

describe('an export', () => {
  it('is made at one epoch, whatever is written meanwhile', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const all = async (meanwhile: () => Promise<unknown>) => {
      const { exported: at } = await beginExport(graph, { page: 1 })
      const records = []
      for await (const some of exportedRecords(at, new LeftOut())) {
        if (records.length === 2) await meanwhile()
        records.push(...some)
      }
      return records
    }
    const before = await all(async () => {})
    expect(before).toHaveLength(5)
    const changed = { ...BOTH, claims: [], entities: [{ id: 'newco', kind: 'Company', name: 'Newco' }] }
    expect(await all(() => ingest(graph, [folderOf(changed)]))).toEqual(before)
    expect(await all(async () => {})).toHaveLength(2)
  })

  it('that is overtaken by a reset is given up, and nothing of it stays', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const inside = join(home, 'overtaken')
    mkdirSync(inside)
    let resetting: Promise<void> | undefined
    const onProgress = () => {
      resetting = holdOnly(graph, folderOf(BOTH))
    }
    const exporting = exportGraph(
      interposed(graph, 'READ', async work => {
        await resetting
        return await work()
      }),
      join(inside, 'out'),
      { page: 1, onProgress },
    )
    const { code } = await refusal(exporting.finally(() => resetting))
    expect([code, readdirSync(inside)]).toEqual(['ENVIRONMENT', []])
  })

  it('reads each text once, however many pages need it', async () => {
    await holdOnly(graph, ledgerFolder())
    const whole = await exported()
    const texts: unknown[] = []
    const watched = interposed(graph, 'READ', async work => {
      const answer = (await work()) as QueryResult
      for (const row of answer.records) if (row.has('text')) texts.push(row.get('sha256'))
      return answer
    })
    const folder = fresh()
    await exportGraph(watched, folder, { page: 1 })
    expect(filesIn(folder)).toEqual(filesIn(whole.folder))
    expect(texts.toSorted()).toEqual(
      (await read(graph, 'MATCH (each:Document) RETURN each.sha256 ORDER BY each.sha256')).flat(),
    )
    expect(texts).toHaveLength(3)
  })

  it('that is stopped reads no further, and nothing of it stays', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const inside = join(home, 'stopped')
    mkdirSync(inside)
    const stop = new AbortController()
    let reads = 0
    const watched = interposed(graph, 'READ', async work => {
      reads += 1
      if (stop.signal.aborted) throw new Error('It is stopped.')
      // The state, the datasets, the retracted, a page of sources, and the sizes of its texts.
      if (reads === 5) stop.abort(new Error('Enough.'))
      return await work()
    })
    const exporting = exportGraph(watched, join(inside, 'out'), { signal: stop.signal })
    await expect(exporting).rejects.toThrow('Enough.')
    expect([reads, readdirSync(inside)]).toEqual([5, []])
  })

  it('has the datasets that are named, and can be zipped', async () => {
    await holdOnly(graph, folderOf(BOTH), ledgerFolder())
    const whole = await exported()
    const some = await exported({ datasets: ['news'] })
    expect(filesIn(some.folder)).toEqual({ 'news/news.jsonl': filesIn(whole.folder)['news/news.jsonl'] })
    const zipped = await exported({ gzip: true })
    expect(readdirSync(zipped.folder)).toEqual(['ledger', 'news'])
    for (const dataset of ['ledger', 'news'])
      expect(gunzipSync(readFileSync(join(zipped.folder, dataset, `${dataset}.jsonl.gz`))).toString()).toBe(
        filesIn(whole.folder)[`${dataset}/${dataset}.jsonl`],
      )
    expect(await refusal(exportGraph(graph, fresh(), { datasets: ['news', 'olds'] }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'The graph has nothing of the dataset olds: nothing was exported. It has ledger, news.',
    })
  })

  it('overwrites nothing, and takes an empty folder', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const inside = join(home, 'kept')
    for (const name of ['full', 'empty']) mkdirSync(join(inside, name), { recursive: true })
    writeFileSync(join(inside, 'full', 'mine.txt'), 'mine')
    const into = (...names: string[]) => exportGraph(graph, join(inside, ...names))
    const refused = async (...names: string[]) => (await refusal(into(...names))).message
    expect(await refused('full')).toBe(
      `${join(inside, 'full')} holds something already: name a new folder, so that nothing is overwritten.`,
    )
    expect(await refused('full', 'mine.txt')).toMatch(/mine\.txt cannot be written \(ENOTDIR\): it is no folder/)
    expect(await refused('none', 'out')).toMatch(/out cannot be written \(ENOENT\): is the folder there/)
    await into('empty')
    expect(filesIn(inside)).toEqual({ 'empty/news/news.jsonl': expect.any(String), 'full/mine.txt': 'mine' })
  })

  it('of a graph with nothing in it is refused', async () => {
    await holdOnly(graph)
    expect(await refusal(exportGraph(graph, fresh()))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Nothing is published in this graph: there is nothing to export.',
    })
  })

  it('is refused where too little is kept, or where somebody changed the graph by hand', async () => {
    const changes = [
      ["MATCH (each:Claim) SET each.modality = 'PLANNED'", /does not say what its id stands for/],
      ["MATCH (each:Citation {derivationKind: 'SUM_OF'}) REMOVE each.derivationGiven", /older Claimgraph.*\(SUM_OF\)/],
      ['MATCH (each:Citation) SET each.start = each.start + 1', /does not stand in its text at/],
    ] as const
    for (const [change, message] of changes) {
      await holdOnly(graph, ledgerFolder())
      await runAlone(graph, change)
      const closed = vi.spyOn(Spool.prototype, 'close')
      onTestFinished(() => closed.mockRestore())
      const refused = await refusal(exportGraph(graph, fresh()))
      expect(refused.code).toBe('DATA_INVALID')
      expect(refused.message).toMatch(message)
      // Nor do the texts that it had read stay.
      expect(closed).toHaveBeenCalledTimes(1)
      closed.mockRestore()
    }
    expect(readdirSync(home).filter(name => name.startsWith('.'))).toEqual([])
  })
})
