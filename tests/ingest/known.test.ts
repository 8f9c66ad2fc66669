// An archive that is ingested again: known by the bytes of its files, it isn't checked again; wherever anything is otherwise, it is.

import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NO_RATES, type Rates } from '../../src/domain/rates/rates.ts'
import { runAlone } from '../../src/graph/connect.ts'
import { abandon } from '../../src/ingest/abandon.ts'
import { derive } from '../../src/ingest/derive.ts'
import { archiveDigests, knownDatasets } from '../../src/ingest/known.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import type { IngestSummary } from '../../src/ingest/write.ts'
import { run, theGraph } from '../cli/run.ts'
import { datasetFolder, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { breaking } from './breaking.ts'
import { alibaba, BOTH, deepseek, folderOf, herald, invested, TEXT, valued } from './herald.ts'

const graph = testGraph()

/** Long enough to be worth it. */
const LONG = { type: 'source', id: 'long', title: 'Long', kind: 'OTHER', content: 'a '.repeat(1_000_000) }

function archiveOf(claims: readonly object[], text = TEXT): string {
  const records = [
    { type: 'dataset', id: 'news' },
    { type: 'source', ...herald, text: undefined, content: text },
    LONG,
    ...[alibaba, deepseek].map(entity => ({ type: 'entity', ...entity })),
    ...claims.map(claim => ({ type: 'claim', ...claim })),
  ]
  return records.map(record => `${JSON.stringify(record)}\n`).join('')
}

const ARCHIVE = archiveOf([invested, valued])
let file: string
beforeAll(() => {
  file = join(datasetFolder({ 'archive.jsonl': ARCHIVE }), 'archive.jsonl')
})

async function known(path = file, rates: Rates = RATES): Promise<IngestSummary[] | null> {
  return await knownDatasets(graph, await archiveDigests([path], rates), rates)
}

describe('an archive that is ingested', () => {
  beforeEach(() => holdOnly(graph, file))

  it('is known, and says what a check would have said', async () => {
    const [checked] = await ingest(graph, [file])
    expect(checked!.epoch).toBeNull()
    expect(await known()).toEqual([checked])
  })

  it('is known by its bytes, whenever they were written and whatever the file is called', async () => {
    utimesSync(file, 1, 1)
    expect(await known()).not.toBeNull()
    expect(await known(join(datasetFolder({ 'other.jsonl': ARCHIVE }), 'other.jsonl'))).not.toBeNull()
  })

  it('is not known where a byte is another one, or where it is compared by other rates', async () => {
    const other = join(
      datasetFolder({ 'archive.jsonl': ARCHIVE.replace('$10 billion', '$11 billion') }),
      'archive.jsonl',
    )
    expect(await known(other)).toBeNull()
    expect(await known(file, NO_RATES)).toBeNull()
  })

  it('is not known while something else is being written, nor when the dataset says that, but when it is taken back', async () => {
    const other = datasetFolder({ 'archive.jsonl': archiveOf([valued]) })
    const { graph: breaks } = breaking(graph, 6, false)
    await expect(ingest(breaks, [other])).rejects.toThrow()
    expect(await known()).toBeNull()
    expect(await abandon(graph)).not.toBeNull()
    expect(await known()).not.toBeNull()
    await ingest(graph, [folderOf(BOTH)])
    expect(await known()).toBeNull()
    // An older release doesn't know of digests, and leaves them where they are.
    await holdOnly(graph, file)
    await runAlone(graph, "CREATE (:Epoch {number: 2, run: 'ingest', dataset: 'news'})")
    expect(await known()).toBeNull()
  })

  it('is checked while a source is retracted, as that is to be said', async () => {
    await retract(graph, RATES, 'herald', 'an error')
    expect(await known()).toBeNull()
    expect((await ingest(graph, [file]))[0]!.heldBack).toEqual([{ source: 'herald', citations: 2 }])
    await restore(graph, RATES, 'herald')
    expect(await known()).toEqual(await ingest(graph, [file]))
  })

  it('is checked where something is still to be derived, which an ingest does', async () => {
    await runAlone(graph, 'MATCH (graph:Graph) SET graph.derivedEpoch = 0')
    expect(await known()).toBeNull()
    await derive(graph)
    expect(await known()).not.toBeNull()
  })

  it('is not read again by the command', async () => {
    expect(await run(['ingest', file], theGraph())).toMatchObject({
      code: 0,
      stdout: 'news: nothing to change (2 claims, 2 citations)\n',
      stderr: '',
    })
    appendFileSync(file, '\n')
    const again = await run(['ingest', file], theGraph())
    writeFileSync(file, ARCHIVE)
    expect(again).toMatchObject({ code: 0, stdout: 'news: nothing to change (2 claims, 2 citations)\n' })
    expect(again.stderr).toMatch(/^checking /)
  })
})

describe('a folder', () => {
  it('is known by all its files, texts included', async () => {
    const records = {
      ...BOTH,
      sources: [herald, { ...LONG, type: undefined, content: undefined, text: 'texts/long.txt' }],
    }
    const files = {
      'records.json': JSON.stringify(records),
      'herald.txt': TEXT,
      'texts/long.txt': 'c '.repeat(1_000_000),
    }
    const folder = datasetFolder(files)
    await holdOnly(graph, folder)
    expect(await known(folder)).not.toBeNull()
    appendFileSync(join(folder, 'texts', 'long.txt'), 'd')
    expect(await known(folder)).toBeNull()
  })

  it('is not known by a file of it whose texts lie beside it', async () => {
    const lines = ARCHIVE.replace(`"content":${JSON.stringify(TEXT)}`, '"text":"herald.txt"')
    const folder = datasetFolder({ 'archive.jsonl': lines, 'herald.txt': TEXT })
    const path = join(folder, 'archive.jsonl')
    await holdOnly(graph, path)
    expect(await known(path)).toBeNull()
  })

  it('that is small is checked: that does not take long', async () => {
    const folder = folderOf(BOTH)
    await holdOnly(graph, folder)
    expect(await archiveDigests([folder], RATES)).toBeNull()
    expect(await archiveDigests([file, folder], RATES)).toBeNull()
    const twin = join(datasetFolder({ 'twin.jsonl': ARCHIVE }), 'twin.jsonl')
    expect(await archiveDigests([file, twin], RATES)).toBeNull()
    expect(await archiveDigests(['-'], RATES)).toBeNull()
  })
})
