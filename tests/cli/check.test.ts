// check: what it says of good data and of bad data. It needs no database, and none is named here.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ARTICLE, datasetFolder } from '../harness.ts'
import { alibaba, BOTH, deepseek, folderOf, herald, invested, TEXT, valued } from '../ingest/herald.ts'
import { SMALL } from '../ingest/small.ts'
import { CLI, ended, run, start } from './run.ts'

const LINE = 'news: 1 source, 2 entities, 2 claims, 2 citations; every quote found, every amount proved\n'

describe('check', () => {
  it('of a good dataset counts what it has', async () => {
    expect(await run(['check', folderOf(BOTH)])).toMatchObject({ code: 0, stdout: LINE, stderr: '' })
  })

  it('of several, and of a folder of them, counts each', async () => {
    const outer = datasetFolder({ 'a/r.json': '{"entities": []}', 'b/r.json': '{"entities": []}' })
    const empty = (id: string) =>
      `${id}: 0 sources, 0 entities, 0 claims, 0 citations; every quote found, every amount proved\n`
    expect(await run(['check', folderOf(BOTH), outer])).toMatchObject({
      code: 0,
      stdout: LINE + empty('a') + empty('b'),
    })
  })

  it('reads one record a line from standard input, gzip or plain', async () => {
    const lines = [
      { type: 'dataset', id: 'news' },
      { type: 'source', ...herald, text: undefined, content: TEXT },
      ...[alibaba, deepseek].map(entity => ({ type: 'entity', ...entity })),
      ...[invested, valued].map(claim => ({ type: 'claim', ...claim })),
    ]
    const input = lines.map(line => `${JSON.stringify(line)}\n`).join('')
    for (const each of [input, gzipSync(input)])
      expect(await ended(start(['check', '-'], {}, each))).toMatchObject({ code: 0, stdout: LINE, stderr: '' })
    expect(await ended(start(['check', '-'], {}, input.slice(0, -9)))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^standard input:6 does not parse: .+\n1 problem in standard input: nothing of it was written\.\n$/,
      ) as string,
    })
  })

  it('with --json prints JSON and nothing else', async () => {
    const { code, stdout, stderr } = await run(['check', '--json', folderOf(BOTH)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([
      { dataset: 'news', sources: 1, entities: 2, claims: 2, citations: 2, inferred: 0 },
    ])
  })

  it('with --coverage lists the sentences that nothing cites, with the reasons there are', async () => {
    const uncited = [{ source: 'herald', quote: 'By a reporter.', reason: 'The author line.' }]
    const text =
      'By a reporter. Alibaba put $10 billion into DeepSeek.\nNobody knows more.\nDeepSeek is worth 350 billion RMB.\n'
    const folder = folderOf({ ...BOTH, ...{ uncited } }, text)
    expect(await run(['check', '--coverage', folder])).toMatchObject({
      code: 0,
      stdout: `${LINE}2 of 4 sentences are cited. Not cited:
  herald, line 1: By a reporter.
      The author line.
  herald, line 2: Nobody knows more.
      NO REASON GIVEN (add it under "uncited" in the dataset)
`,
    })
    const json = await run(['check', '--coverage', '--json', folder])
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        coverage: {
          sentences: 4,
          cited: 2,
          uncited: [
            { source: 'herald', line: 1, sentence: 'By a reporter.', reason: 'The author line.' },
            { source: 'herald', line: 2, sentence: 'Nobody knows more.', reason: null },
          ],
        },
      },
    ])
  })

  it('of the shipped article finds a reason for every sentence that nothing cites', async () => {
    const { code, stdout } = await run(['check', '--coverage', ARTICLE])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^deepseek-vs-kimi: 6 sources, \d+ entities, \d+ claims, \d+ citations; every quote found, every amount proved\n/,
    )
    const [, cited, sentences] = /^(\d+) of (\d+) sentences are cited\. Not cited:$/m.exec(stdout)!
    const listed = stdout.match(/^ {2}menews-deepseek-vs-kimi, line \d+: .+\n {6}\S.+$/gm)!
    expect(listed).toHaveLength(Number(sentences) - Number(cited))
    expect(stdout).not.toContain('NO REASON GIVEN')
  })

  it('of a bad dataset exits 1 with every problem on standard error and nothing on standard output', async () => {
    const folder = datasetFolder({ ...SMALL, 'b.yaml': 'entities:\n  - { id: x, kind: Company }\nclaims: none\n' })
    for (const more of [[], ['--json'], ['--coverage']])
      expect(await run(['check', ...more, folder])).toMatchObject({
        code: 1,
        stdout: '',
        stderr: `${folder}/b.yaml:2 entities[0].name: is missing; expected string
${folder}/b.yaml:3 claims: expected a list of records
2 problems in ${folder}: nothing of it was written.
`,
      })
  })

  it('of a good and a bad dataset prints nothing of the good one', async () => {
    expect(await run(['check', folderOf(BOTH), datasetFolder({ 'b.yaml': 'claims: none\n' })])).toMatchObject({
      code: 1,
      stdout: '',
    })
  })

  it('of a folder that is not there exits 1', async () => {
    const path = join(datasetFolder({}), 'lost')
    expect(await run(['check', path])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `${path} does not exist: expected the folder of a dataset.\n`,
    })
  })

  it('of a dataset for which the disk has no room exits 2', async () => {
    const source = (_: unknown, n: number) =>
      JSON.stringify({ type: 'source', id: `s${n}`, title: 'Long', kind: 'OTHER', content: `${n} `.repeat(4_000_000) })
    const folder = datasetFolder({ 'long.jsonl': Array.from({ length: 5 }, source).join('\n') })
    // A limit on the size of its files, in KiB, stands for the disk.
    const limited = ['-c', 'ulimit -f 2000 && exec "$0" "$@"', process.execPath, CLI, 'check', folder]
    const child = spawn('bash', limited, { env: { PATH: process.env.PATH ?? '' }, stdio: ['ignore', 'pipe', 'pipe'] })
    expect(await ended(child)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^What was read could not be kept in a temporary file \(.+\): make room on that disk, or set SQLITE_TMPDIR/,
      ) as string,
    })
  })
})
