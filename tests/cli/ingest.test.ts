// ingest, fingerprint, migrate and reset, on the run's Neo4j.

import { beforeEach, describe, expect, it } from 'vitest'
import { derivedFingerprint, historyFingerprint } from '../../src/ingest/fingerprint.ts'
import { ingest as ingestWith } from '../../src/ingest/ingest.ts'
import { datasetFolder, holdOnly, RATES, testGraph } from '../harness.ts'
import { breaking, Pulled } from '../ingest/breaking.ts'
import { BOTH, folderOf, valued } from '../ingest/herald.ts'
import { stateOf } from '../ingest/small.ts'
import { run, theGraph } from './run.ts'

const graph = testGraph()
beforeEach(() => holdOnly(graph))

const command = (...args: string[]) => run(args, theGraph())
const none = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 }

describe('ingest', () => {
  it('says what it changed, on standard output', async () => {
    expect(await command('ingest', folderOf(BOTH))).toMatchObject({
      code: 0,
      stdout: 'news, published as epoch 1: claims 2 added; citations 2 added; sources and entities 3 added\n',
    })
    expect(await command('ingest', folderOf(BOTH))).toMatchObject({
      code: 0,
      stdout: 'news: nothing to change (2 claims, 2 citations)\n',
    })
    expect(await command('ingest', folderOf({ ...BOTH, claims: [valued] }))).toMatchObject({
      code: 0,
      stdout:
        'news, published as epoch 2: claims 1 withdrawn, 1 left alone; citations 1 withdrawn, 1 left alone; sources and entities 3 left alone\n',
    })
  })

  it('with --json prints JSON and nothing else on standard output', async () => {
    const { code, stdout } = await command('ingest', '--json', folderOf(BOTH))
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      {
        dataset: 'news',
        epoch: 1,
        records: { ...none, added: 3 },
        claims: { ...none, added: 2 },
        citations: { ...none, added: 2 },
        judgements: none,
        heldBack: [],
        identities: { merged: [], parted: [] },
        findings: { facts: 2, found: 0, ended: 0, leftOut: 0 },
      },
    ])
  })

  it('that was broken off is taken back with --abandon, or gone on with', async () => {
    const broken = async () =>
      await expect(ingestWith(breaking(graph, 12, true).graph, [folderOf(BOTH)], RATES)).rejects.toThrow(Pulled)
    await broken()
    expect(await command('retract', 'herald', '--reason', 'A test.')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^An ingest of the dataset news, begun at \S+Z, was broken off after /) as string,
    })
    expect(await command('ingest', '--abandon')).toMatchObject({
      code: 0,
      stdout: 'news: what was written of it is taken back\n',
    })
    expect(await command('ingest', '--abandon')).toMatchObject({ code: 0, stdout: 'no ingest was broken off\n' })
    await broken()
    expect(await command('ingest', folderOf(BOTH))).toMatchObject({
      code: 0,
      stdout: 'news, published as epoch 1: claims 2 added; citations 2 added; sources and entities 3 added\n',
    })
  })

  it('of bad data exits 1 before it looks for a database', async () => {
    const folder = datasetFolder({ 'b.yaml': 'claims: none\n' })
    const { code, stdout, stderr } = await run(['ingest', folder], { NEO4J_URI: 'nonsense' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      `checking ${folder}\n${folder}/b.yaml:1 claims: expected a list of records\n1 problem in ${folder}: nothing of it was written.\n`,
    )
  })

  it('of an id of another kind exits 1 and leaves the graph as it was', async () => {
    await command('ingest', folderOf(BOTH))
    const before = await stateOf(graph)
    const clash = folderOf({ dataset: 'other', entities: [{ id: 'deepseek', kind: 'Fund', name: 'DeepSeek' }] })
    const { code, stdout, stderr } = await command('ingest', clash)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(
      'deepseek: expected a Company, as the graph knows that id already, but found a Fund; use another id\n',
    )
    expect(await stateOf(graph)).toEqual(before)
  })
})

describe('fingerprint', () => {
  it('prints the fingerprint of the graph, then that of what is found, and nothing else', async () => {
    await command('ingest', folderOf(BOTH))
    const { fingerprint } = await stateOf(graph)
    const found = await derivedFingerprint(graph)
    for (const line of [fingerprint, found]) expect(line).toMatch(/^[0-9a-f]{64}$/)
    expect(await command('fingerprint')).toMatchObject({ code: 0, stdout: `${fingerprint}\n${found}\n`, stderr: '' })
    const history = await historyFingerprint(graph)
    expect(await command('fingerprint', '--history')).toMatchObject({
      code: 0,
      stdout: `${fingerprint}\n${found}\n${history}\n`,
    })
  })
})

describe('retract and restore', () => {
  it('say what they did, and that nothing is left to do', async () => {
    await command('ingest', folderOf(BOTH))
    const retracted = { code: 0, stdout: 'herald is retracted, published as epoch 2: 2 citations are hidden\n' }
    expect(await command('retract', 'herald', '--reason', 'an error')).toMatchObject(retracted)
    expect(await command('retract', 'herald', '--reason', 'again')).toMatchObject({
      code: 0,
      stdout: 'herald is retracted already, since epoch 2 (an error): nothing was changed\n',
    })
    expect(await command('ingest', folderOf(BOTH))).toMatchObject({
      code: 0,
      stdout: 'news: nothing to change (0 claims, 2 citations); 2 citations stay hidden, as herald is retracted\n',
    })
    expect(await command('restore', 'herald')).toMatchObject({
      code: 0,
      stdout: 'herald is restored, published as epoch 3: 2 citations are shown again\n',
    })
    const { code, stdout } = await command('restore', 'herald', '--json')
    expect({ code, summary: JSON.parse(stdout) }).toEqual({
      code: 0,
      summary: { source: 'herald', epoch: null, citations: 0, retracted: null },
    })
  })

  it('of a source that nobody knows exit 1, and change nothing', async () => {
    await command('ingest', folderOf(BOTH))
    const before = await stateOf(graph)
    const { code, stdout, stderr } = await command('retract', 'heralt', '--reason', 'an error')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('The graph has no source with the id "heralt": nothing was changed.')
    expect(await stateOf(graph)).toEqual(before)
  })
})

describe('migrate', () => {
  it('says when there is nothing to do', async () => {
    expect(await command('migrate')).toMatchObject({ code: 0, stdout: 'nothing to migrate\n', stderr: '' })
  })
})

describe('reset', () => {
  it('without --yes exits 1 and leaves the graph as it was', async () => {
    await command('ingest', folderOf(BOTH))
    const before = await stateOf(graph)
    expect(await command('reset', folderOf({ ...BOTH, dataset: 'other' }))).toMatchObject({ code: 1, stdout: '' })
    expect(await stateOf(graph)).toEqual(before)
  })

  it('with --yes empties the graph and ingests what is named', async () => {
    await command('ingest', folderOf(BOTH))
    const other = folderOf({ ...BOTH, dataset: 'other', claims: [valued] })
    expect(await command('reset', '--yes', other)).toMatchObject({
      code: 0,
      stdout: 'other, published as epoch 1: claims 1 added; citations 1 added; sources and entities 3 added\n',
    })
    const { fingerprint } = await stateOf(graph)
    await holdOnly(graph, other)
    expect((await stateOf(graph)).fingerprint).toBe(fingerprint)
  })

  it('of bad data exits 1 and leaves the graph as it was', async () => {
    await command('ingest', folderOf(BOTH))
    const before = await stateOf(graph)
    expect(await command('reset', '--yes', datasetFolder({ 'b.yaml': 'claims: none\n' }))).toMatchObject({ code: 1 })
    expect(await stateOf(graph)).toEqual(before)
  })
})
