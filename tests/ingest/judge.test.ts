// `judge`: into the file and into the graph, or into neither.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import type { Ingest } from '../../src/graph/epoch.ts'
import { checkDataset } from '../../src/ingest/check.ts'
import { Journal } from '../../src/ingest/journal.ts'
import { judge, unjudge } from '../../src/ingest/judge.ts'
import { datasetFolder, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { interposed } from './breaking.ts'
import { conflictLines } from './found.ts'
import { COURIER, folderOf, HERALD, SAME, saidIn } from './moonshot.ts'
import { claimsOf, refusal } from './small.ts'

const graph = testGraph()
const outer = mkdtempSync(join(tmpdir(), 'claimgraph-judge-'))
afterAll(() => rmSync(outer, { recursive: true, force: true }))

/** A folder that isn't there yet, in one that isn't either. */
const nowhere = () => join(mkdtempSync(join(outer, 'x-')), 'deep', 'judgements')
const fileIn = (folder: string) => join(folder, 'judgements.yaml')
const textIn = (folder: string) => readFileSync(fileIn(folder), 'utf8')
const withFile = (text: string) => datasetFolder({ 'judgements.yaml': text })

const said = () => saidIn(graph)
const PAIR = { a: SAME.a, b: SAME.b }

beforeEach(() => holdOnly(graph, folderOf(HERALD), folderOf(COURIER)))

describe('a judgement', () => {
  it('goes into a new file and into the graph', async () => {
    const folder = nowhere()
    const { file, replaced, ingested } = await judge(graph, RATES, folder, {
      ...SAME,
      author: 'The desk',
      date: '2026-05-14',
    })
    expect([file, replaced]).toEqual([fileIn(folder), null])
    expect(ingested).toMatchObject({
      dataset: 'judgements',
      judgements: { added: 1, changed: 0, withdrawn: 0, unchanged: 0 },
      identities: { merged: [{ id: 'kimi-company', canonical: 'moonshot-ai' }], parted: [] },
    })
    expect(textIn(folder)).toBe(`# What was judged with "claimgraph judge": read it over, and commit it.
dataset: judgements
judgements:
  - verdict: SAME
    a: kimi-company
    b: moonshot-ai
    canonical: moonshot-ai
    reason: Moonshot AI makes Kimi, and is called after it.
    author: The desk
    date: 2026-05-14
`)
    expect(await conflictLines(graph)).toEqual(['moonshot-ai VALUATION GENUINE OPEN'])
    // The file is what is ingested.
    expect(await ingest(graph, [folder])).toMatchObject([{ epoch: null }])
  })

  it('that is taken back leaves the graph as it was', async () => {
    const before = await said()
    const folder = nowhere()
    await judge(graph, RATES, folder, SAME)
    const { replaced, ingested } = await unjudge(graph, RATES, folder, { a: PAIR.b, b: PAIR.a })
    expect(replaced).toEqual(SAME)
    expect(ingested.identities).toEqual({ merged: [], parted: ['kimi-company'] })
    expect(await said()).toEqual(before)
    expect(textIn(folder)).toBe(`# What was judged with "claimgraph judge": read it over, and commit it.
dataset: judgements
judgements: []
`)
    await judge(graph, RATES, folder, SAME)
    expect(await conflictLines(graph)).toEqual(['moonshot-ai VALUATION GENUINE OPEN'])
  })

  it('that somebody else goes on with stays in its file', async () => {
    const folder = nowhere()
    let isTaken = false
    const overtaken = interposed(graph, 'WRITE', async work => {
      const result = await work()
      const [open] = isTaken
        ? []
        : await read(graph, "MATCH (ingest:Ingest {state: 'RUNNING'}) RETURN properties(ingest)")
      if (open === undefined) return result
      isTaken = true
      await Journal.resume(graph, open[0] as Ingest, () => {})
      return result
    })
    expect(await refusal(judge(overtaken, RATES, folder, SAME))).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(
        /has the judgement, but whether the graph has it is not known.* Somebody else has/,
      ) as string,
    })
    expect(textIn(folder)).toContain('verdict: SAME')
    expect(await ingest(graph, [folder])).toMatchObject([{ judgements: { added: 1 } }])
  })

  it('that is judged again changes nothing', async () => {
    const folder = nowhere()
    await judge(graph, RATES, folder, SAME)
    const before = textIn(folder)
    const { replaced, ingested } = await judge(graph, RATES, folder, SAME)
    expect([replaced, ingested.epoch]).toEqual([SAME, null])
    expect(textIn(folder)).toEqual(before)
  })

  it('may be on the rank of a claim', async () => {
    const folder = nowhere()
    await judge(graph, RATES, folder, SAME)
    const claims = claimsOf(await checkDataset(folderOf(HERALD), { rates: RATES }))
    const { id } = claims.find(({ properties }) => properties.predicate === 'VALUATION')!
    await judge(graph, RATES, folder, { verdict: 'PREFERRED', claim: id, reason: 'It names the filing.' })
    expect(await conflictLines(graph)).toEqual(['moonshot-ai VALUATION GENUINE SETTLED'])
    await unjudge(graph, RATES, folder, { claim: id })
    expect(await conflictLines(graph)).toEqual(['moonshot-ai VALUATION GENUINE OPEN'])
  })
})

const KEPT = `# Read over by the desk.

dataset: judged

judgements:
  # They were one, once.
  - { verdict: UNSURE, a: moonshot-ai, b: kimi-company, reason: Nobody has looked. } # to be settled
  # A hard one: the fund is another house, and whoever reads this should know that the names say nothing of that.
  - verdict: DIFFERENT
    a: alibaba
    b: tencent
    reason: Two houses, which compete with one another in nearly everything, and have done so for twenty years or more.
`

describe('a file that is there', () => {
  it('keeps its comments and its lines, and tells the verdict that was replaced', async () => {
    const folder = withFile(KEPT)
    await ingest(graph, [folder])
    const { replaced } = await judge(graph, RATES, folder, SAME)
    expect(replaced).toEqual({ verdict: 'UNSURE', a: 'moonshot-ai', b: 'kimi-company', reason: 'Nobody has looked.' })
    expect(textIn(folder)).toBe(
      KEPT.replace(
        '{ verdict: UNSURE, a: moonshot-ai, b: kimi-company, reason: Nobody has looked. }',
        '{ verdict: SAME, a: kimi-company, b: moonshot-ai, canonical: moonshot-ai, reason: "Moonshot AI makes Kimi, and is called after it." }',
      ),
    )
    const other = { verdict: 'DIFFERENT', a: 'deepseek', b: 'moonshot-ai', reason: 'Two: “one” & another.' }
    await judge(graph, RATES, folder, other)
    await unjudge(graph, RATES, folder, PAIR)
    expect(textIn(folder)).toBe(
      `${KEPT.replace(/^ {2}- \{.*\n/m, '')}  - verdict: DIFFERENT
    a: deepseek
    b: moonshot-ai
    reason: "Two: “one” & another."
`,
    )
  })

  it('may choose another canonical id', async () => {
    const folder = nowhere()
    await judge(graph, RATES, folder, SAME)
    const { replaced, ingested } = await judge(graph, RATES, folder, { ...SAME, canonical: 'kimi-company' })
    expect(replaced).toEqual(SAME)
    expect(ingested.identities).toEqual({ merged: [{ id: 'moonshot-ai', canonical: 'kimi-company' }], parted: [] })
    expect(await conflictLines(graph)).toEqual(['kimi-company VALUATION GENUINE OPEN'])
  })

  it.each([
    ['with nothing in it', ''],
    ['with a comment alone', '# Nothing yet.\n'],
    ['with an empty section', 'judgements:\n'],
    ['with an empty list', 'judgements: []\n'],
    ['with other sections', 'entities: []\n'],
    [
      'with anchors',
      'judgements:\n  - &x { verdict: UNSURE, a: alibaba, b: tencent, reason: For a test. }\nuncited: []\n',
    ],
  ])('%s is added to', async (_, text) => {
    const folder = datasetFolder({ 'a.yaml': 'dataset: judged\n', 'judgements.yaml': text })
    if (text.includes('verdict')) await ingest(graph, [folder])
    const { ingested } = await judge(graph, RATES, folder, SAME)
    expect(ingested.identities!.merged).toHaveLength(1)
    expect(ingested.dataset).toBe('judged')
    expect(textIn(folder)).toContain('    canonical: moonshot-ai\n')
    await unjudge(graph, RATES, folder, PAIR)
  })

  it('beside others belongs to their dataset', async () => {
    const folder = folderOf(COURIER)
    const { ingested } = await judge(graph, RATES, folder, SAME)
    expect(ingested).toMatchObject({ dataset: 'courier', records: { withdrawn: 0, unchanged: 3 } })
    await unjudge(graph, RATES, folder, PAIR)
  })
})
