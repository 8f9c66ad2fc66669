// The commands on who is who, as people run them.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasetFolder, holdOnly, testGraph } from '../harness.ts'
import { COURIER, folderOf, HERALD } from '../ingest/moonshot.ts'
import { SMALL } from '../ingest/small.ts'
import { run, theGraph } from './run.ts'

const graph = testGraph()
const outer = mkdtempSync(join(tmpdir(), 'claimgraph-cli-'))
afterAll(() => rmSync(outer, { recursive: true, force: true }))

const TWIN = { dataset: 'twin', entities: [{ id: 'deep-seek', kind: 'Company', name: 'DeepSeek Inc.' }] }
const ask = (...args: string[]) => run(args, theGraph())

beforeAll(() => holdOnly(graph, ...[HERALD, COURIER, TWIN].map(folderOf)))

describe('without a database', () => {
  it('compare tells whether two names may be of one entity, and why', async () => {
    const [said, json, none] = await Promise.all([
      run(['compare', 'Moonshot AI', 'MOONSHOT AI']),
      run(['compare', '--json', 'Moonshot AI', 'Alibaba']),
      run(['compare', '', 'Alibaba']),
    ])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toMatch(/^MATCH \d\.\d\d\n( {4}\d\.\d\d [A-Z_]+: .+\n)+$/)
    expect(json).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(json.stdout)).toEqual({
      score: expect.any(Number),
      verdict: 'NO',
      features: expect.arrayContaining([
        { feature: expect.any(String), score: expect.any(Number), explanation: expect.any(String) },
      ]),
    })
    expect(none).toMatchObject({ code: 1, stdout: '' })
    expect(none.stderr).toContain('Expected a name: a name with at least one letter or digit was expected.')
  })

  it('check writes the questions about names into a file, and fails all the same', async () => {
    const claims =
      'claims:\n  - { subject: Deep Seek, predicate: VALUATION, value: { money: 350 billion RMB }, citations: [{ source: herald, quote: 350 billion RMB }] }\n'
    const folder = datasetFolder({ ...SMALL, 'claims.yaml': claims })
    const file = join(outer, 'questions.yaml')
    const first = await run(['check', '--draft-judgements', file, folder])
    expect(first).toMatchObject({ code: 1, stdout: '' })
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('claims.yaml:2 claims[0].subject: "Deep Seek"')
    expect(first.stderr).toContain(`one question is in ${file}\n`)
    expect(first.stderr).toContain('claims.yaml:2 claims[0].subject: "Deep Seek" is not defined')
    expect(first.stderr).toContain(`1 problem in ${folder}: nothing of it was written.`)
    const again = await run(['check', '--draft-judgements', file, folder])
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toContain(`${file} is there already`)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('judge has its help', async () => {
    const { code, stdout, stderr } = await run(['judge', '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Usage: claimgraph judge [options] <verdict> <ids...> judge whether two entities are one, or of which rank a claim is;',
    )
    for (const option of ['reason', 'author', 'date', 'canonical', 'into', 'undo', 'json'])
      expect(stdout).toContain(`  --${option} `)
  })
})

describe('resolve', () => {
  it('lists whom a name may mean, with reasons', async () => {
    const [said, json, nobody] = await Promise.all([
      ask('resolve', '月之暗面'),
      ask('resolve', '--json', '--first', '1', '--kind', 'Company', 'kimi'),
      ask('resolve', 'Zzyzx'),
    ])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toMatch(
      /^MATCH 1\.00 {2}moonshot-ai \(Company\), by its name "月之暗面"\n {4}1\.00 [A-Z_]+: .+\n/,
    )
    expect(json).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(json.stdout)).toEqual([
      {
        id: 'kimi-company',
        kind: 'Company',
        score: 1,
        verdict: 'MATCH',
        matchedOn: 'Kimi',
        features: expect.any(Array),
      },
    ])
    expect(nobody).toMatchObject({ code: 0, stdout: 'No entity in the graph has a name like "Zzyzx".\n', stderr: '' })
  })
})

describe('duplicates', () => {
  it('lists the likeliest pairs, and drafts judgements on them', async () => {
    const file = join(outer, 'pairs.yaml')
    const said = await ask('duplicates', '--draft-judgements', file)
    expect(said).toMatchObject({ code: 0, stderr: 'comparing names\n' })
    expect(said.stdout).toMatch(
      /^MATCH \d\.\d\d {2}deep-seek and deepseek \(Company\), by their names "DeepSeek Inc\." and "DeepSeek"\n( {4}.+\n)+1 likely pair among 6 entities, of \d+ pairs that were compared\. To settle one: claimgraph judge SAME\|DIFFERENT <id> <id> --reason …\n$/,
    )
    expect(readFileSync(file, 'utf8')).toContain('{ verdict: UNSURE, a: deep-seek, b: deepseek, reason: ')
    const json = await ask('duplicates', '--json', '--kind', 'Person')
    expect(JSON.parse(json.stdout)).toEqual({ entities: 0, compared: 0, commonKeys: 0, pairs: [] })
  })
})

describe('judge', () => {
  const folder = join(outer, 'judgements')
  const file = join(folder, 'judgements.yaml')
  const PAIR = ['kimi-company', 'moonshot-ai']
  const judge = (...args: string[]) => ask('judge', ...args, '--into', folder)

  it('keeps a judgement in a file and in the graph, and takes it back', async () => {
    const same = await judge(
      'SAME',
      ...PAIR,
      '--canonical',
      'moonshot-ai',
      '--reason',
      'One house.',
      '--author',
      'The desk',
    )
    expect(same).toMatchObject({ code: 0, stderr: '' })
    expect(same.stdout).toMatch(
      new RegExp(
        `^kimi-company and moonshot-ai are judged SAME, kept in ${file}, published as epoch \\d+: kimi-company became moonshot-ai; conflicts 1 found or changed\n$`,
      ),
    )
    expect(readFileSync(file, 'utf8')).toMatch(
      /^ {2}- verdict: SAME\n {4}a: kimi-company\n {4}b: moonshot-ai\n {4}canonical: moonshot-ai\n {4}reason: One house\.\n {4}author: The desk\n {4}date: \d{4}-\d\d-\d\d\n/m,
    )
    const unsure = await judge('UNSURE', ...PAIR, '--reason', 'Who knows.', '--date', '2026', '--json')
    expect(JSON.parse(unsure.stdout)).toMatchObject({
      file,
      replaced: { verdict: 'SAME', reason: 'One house.' },
      ingested: { dataset: 'judgements', identities: { merged: [], parted: ['kimi-company'] } },
    })
    const undone = await judge('UNSURE', ...PAIR, '--undo')
    expect(undone).toMatchObject({ code: 0, stderr: '' })
    expect(undone.stdout).toMatch(
      new RegExp(
        `^what was judged of kimi-company and moonshot-ai is taken back \\(it was UNSURE: Who knows\\.\\), out of ${file}, published as epoch \\d+\n$`,
      ),
    )
  })

  it('refuses what is no judgement, and leaves nothing behind', async () => {
    const nowhere = join(outer, 'nowhere')
    const into = (...args: string[]) => ask('judge', ...args, '--into', nowhere)
    const [one, reason, unknown] = await Promise.all([
      into('SAME', 'kimi-company', '--reason', 'x'),
      into('SAME', ...PAIR),
      into('SAME', 'kimi-company', 'nobody', '--reason', 'x'),
    ])
    for (const { code, stdout } of [one, reason, unknown]) expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(one.stderr).toBe('SAME is about two entities: expected two ids, but found 1.\n')
    expect(reason.stderr).toBe('Say why with --reason "…": a judgement is kept with its reason.\n')
    expect(unknown.stderr).toContain('nobody: a judgement is about this entity, but neither this dataset nor the graph')
    expect(existsSync(nowhere)).toBe(false)
  })
})
