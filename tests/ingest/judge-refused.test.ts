// `judge` where it is refused: neither the file nor the graph is touched.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judge, unjudge } from '../../src/ingest/judge.ts'
import { datasetFolder, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { COURIER, DIFFERENT, folderOf, HERALD, SAME, saidIn } from './moonshot.ts'
import { refusal } from './small.ts'

const graph = testGraph()
const outer = mkdtempSync(join(tmpdir(), 'claimgraph-judge-'))
afterAll(() => rmSync(outer, { recursive: true, force: true }))

/** A folder that isn't there yet, in one that isn't either. */
const nowhere = () => join(mkdtempSync(join(outer, 'x-')), 'deep', 'judgements')
const fileIn = (folder: string) => join(folder, 'judgements.yaml')
const withFile = (text: string) => datasetFolder({ 'judgements.yaml': text })

const said = () => saidIn(graph)
const PAIR = { a: SAME.a, b: SAME.b }

beforeAll(() => holdOnly(graph, folderOf(HERALD), folderOf(COURIER)))

/** What was refused; the graph and the folder are as before. */
async function refused(folder: string, work: () => Promise<unknown>) {
  const [before, files] = [await said(), filesIn(folder)]
  const { code, message, problems } = await refusal(work())
  expect(await said()).toEqual(before)
  expect(filesIn(folder)).toEqual(files)
  return { code, message: message.replaceAll(folder, 'the folder'), problems }
}

const filesIn = (folder: string): unknown =>
  existsSync(folder)
    ? readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')])
    : readdirSync(outer, { recursive: true })

describe('what is refused leaves the file and the graph as they were', () => {
  it('a judgement that others contradict', async () => {
    await ingest(graph, [folderOf({ dataset: 'others', judgements: [DIFFERENT] })])
    for (const folder of [nowhere(), withFile('dataset: judged\njudgements: [] # none\n')])
      expect(await refused(folder, () => judge(graph, RATES, folder, SAME))).toEqual({
        code: 'DATA_INVALID',
        message:
          'Judgements contradict one another: nothing was written. Take back one of those that are named: one entity cannot be two.',
        problems: [
          `kimi-company and moonshot-ai (others: Not proved.) are judged DIFFERENT, but would be one, as these are judged SAME: kimi-company and moonshot-ai (judge${folder.endsWith('ments') ? 'ments' : 'd'}: Moonshot AI makes Kimi, and is called after it.)`,
        ],
      })
    await ingest(graph, [folderOf({ dataset: 'others' })])
  })

  it('a mistyped folder that would be taken for a dataset of its name, and withdraw it', async () => {
    const folder = join(mkdtempSync(join(outer, 'x-')), 'herald')
    expect(await refused(folder, () => judge(graph, RATES, folder, SAME))).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'the folder is not what the graph has as the dataset herald, apart from this judgement: nothing was changed. Ingest that folder first, or name the one from which herald was ingested.',
      problems: [],
    })
  })

  it('a file that another "judge" is editing', async () => {
    const folder = withFile('judgements: []\n')
    writeFileSync(`${fileIn(folder)}.lock`, '1\n')
    expect(await refused(folder, () => judge(graph, RATES, folder, SAME))).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'the folder/judgements.yaml is being edited by another "claimgraph judge": wait until it is done. If there is none, it broke off: remove the folder/judgements.yaml.lock.',
      problems: [],
    })
  })

  it('a judgement on an id that nothing has', async () => {
    const folder = nowhere()
    expect(
      await refused(folder, () => judge(graph, RATES, folder, { ...SAME, b: 'nobody', canonical: 'nobody' })),
    ).toEqual({
      code: 'DATA_INVALID',
      message:
        'Judgements of judgements refer to what is not there: nothing of it was written. Ingest the dataset that has it first, or correct the ids.',
      problems: ['nobody: a judgement is about this entity, but neither this dataset nor the graph has one of this id'],
    })
  })

  it.each([
    ['no reason', { ...SAME, reason: undefined }, 'reason is missing; expected the reason of the judgement'],
    [
      'a name for an id',
      { ...DIFFERENT, b: 'Moonshot AI' },
      'b expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found "Moonshot AI"',
    ],
    [
      'a date that is none',
      { ...SAME, date: 'yesterday' },
      'date expected a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026, but found "yesterday"',
    ],
    [
      'a canonical id of a third',
      { ...SAME, canonical: 'tencent' },
      'canonical expected the id of a or of b, where these are judged SAME, but found "tencent"',
    ],
    [
      'one entity',
      { verdict: 'SAME', a: 'tencent', reason: 'x' },
      'expected two entities (a and b), or one name and the entity that it means for SAME, but found a',
    ],
  ])('%s', async (_, judgement, message) => {
    const folder = nowhere()
    expect(await refused(folder, () => judge(graph, RATES, folder, judgement))).toEqual({
      code: 'BAD_USER_INPUT',
      message: `That is no judgement: ${message}.`,
      problems: [],
    })
  })

  it.each([
    ['a file that does not parse', 'judgements: [\n', 'it does not parse. Flow sequence in block collection'],
    ['an alias of nothing', 'judgements: [*x]\n', 'it does not parse. Unresolved alias'],
    ['a list of something else', '- a\n- b\n', 'expected the section "judgements".'],
    ['a text for a list', 'judgements: none\n', 'expected a list under "judgements".'],
    ['two documents', 'judgements: []\n---\njudgements: []\n', 'it does not parse. Source contains multiple documents'],
  ])('%s', async (_, text, why) => {
    const folder = withFile(text)
    for (const work of [() => judge(graph, RATES, folder, SAME), () => unjudge(graph, RATES, folder, PAIR)]) {
      const { code, message } = await refused(folder, work)
      expect(code).toBe('DATA_INVALID')
      expect(message).toContain(`the folder/judgements.yaml cannot be edited: ${why}`)
      expect(message).toMatch(/Correct it first: nothing was changed\.$/)
    }
  })

  it('a file in which another part stands for what is replaced', async () => {
    const folder = withFile(
      `judgements:\n  - &x { verdict: UNSURE, a: kimi-company, b: moonshot-ai, reason: For a test. }\nuncited: [*x]\n`,
    )
    for (const work of [() => judge(graph, RATES, folder, SAME), () => unjudge(graph, RATES, folder, PAIR)])
      expect(await refused(folder, work)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('judgements.yaml cannot be edited: Unresolved alias'),
      })
  })

  it('a file in which something else is wrong', async () => {
    const folder = withFile(
      'dataset: judged\njudgements:\n  - { verdict: SAME, a: x }\n  - null\n  - 5\n  - { a: [1], b: 2 }\n',
    )
    const { code, problems } = await refused(folder, () => judge(graph, RATES, folder, SAME))
    expect(code).toBe('DATA_INVALID')
    expect(problems.map(line => line.replace(folder, ''))[0]).toBe(
      '/judgements.yaml:3 judgements[0].reason: is missing; expected the reason of the judgement',
    )
  })

  it('a folder that is a file, and a file that is a folder', async () => {
    const file = join(mkdtempSync(join(outer, 'x-')), 'a-file')
    writeFileSync(file, '')
    expect((await refusal(judge(graph, RATES, file, SAME))).message).toBe(
      `${file} is not a folder: expected the folder of a dataset.`,
    )
    expect((await refusal(judge(graph, RATES, join(file, 'deeper'), SAME))).message).toBe(
      `${join(file, 'deeper', 'judgements.yaml')} cannot be written (ENOTDIR): nothing was changed.`,
    )
    const folder = datasetFolder({ 'judgements.yaml/a.txt': '' })
    expect((await refusal(judge(graph, RATES, folder, SAME))).message).toBe(
      `${fileIn(folder)} cannot be read (EISDIR): nothing was changed.`,
    )
  })

  it('taking back what nobody judged', async () => {
    for (const folder of [nowhere(), withFile('judgements: []\n')])
      expect(await refused(folder, () => unjudge(graph, RATES, folder, PAIR))).toEqual({
        code: 'BAD_USER_INPUT',
        message:
          'the folder/judgements.yaml has no judgement on kimi-company and moonshot-ai: nothing was changed. A judgement of another file, or one that names its claim by a key, is taken back by hand, where it stands.',
        problems: [],
      })
  })
})
