// Judgements on identity that cannot be: nothing is written, and each is told with what speaks against it.

import { beforeEach, describe, expect, it } from 'vitest'
import { holdOnly, ingest, testGraph } from '../harness.ts'
import { COURIER, DARK_SIDE, DIFFERENT, folderOf, HERALD, judging, SAME, saidIn, WIRE } from './moonshot.ts'
import { refusal, stateOf } from './small.ts'

const graph = testGraph()
const ingestAll = (...records: Parameters<typeof folderOf>[0][]) => ingest(graph, records.map(folderOf))
const state = () => saidIn(graph)

beforeEach(() => holdOnly(graph, folderOf(HERALD), folderOf(COURIER)))

describe('a pair that is judged to be different', () => {
  it('is never made one', async () => {
    await ingestAll(judging(DIFFERENT))
    const before = await state()
    await expect(ingestAll({ ...judging(SAME), dataset: 'others' })).rejects.toMatchObject({
      code: 'DATA_INVALID',
      problems: [
        'kimi-company and moonshot-ai (judgements: Not proved.) are judged DIFFERENT, but would be one, as these are judged SAME: kimi-company and moonshot-ai (others: Moonshot AI makes Kimi, and is called after it.)',
      ],
    })
    expect(await state()).toEqual(before)
  })
})

describe('what cannot be judged', () => {
  async function refused(records: Parameters<typeof folderOf>[0]) {
    const before = await stateOf(graph)
    const { code, message, problems } = await refusal(ingestAll(records))
    expect(code).toBe('DATA_INVALID')
    expect(await stateOf(graph)).toEqual(before)
    return { message, problems: problems.map(line => line.replace(/[^\s(]*\/records.json/g, 'records.json')) }
  }

  it('two that others judge to be different, by a way over a third', async () => {
    await ingestAll(WIRE, judging({ ...DIFFERENT, a: 'dark-side' }))
    expect(await refused({ dataset: 'others', judgements: [SAME, DARK_SIDE] })).toEqual({
      message:
        'Judgements contradict one another: nothing was written. Take back one of those that are named: one entity cannot be two.',
      problems: [
        'dark-side and moonshot-ai (judgements: Not proved.) are judged DIFFERENT, but would be one, as these are judged SAME: dark-side and kimi-company (others: It is what 月之暗面 means.); kimi-company and moonshot-ai (others: Moonshot AI makes Kimi, and is called after it.)',
      ],
    })
  })

  it('two that one dataset judges to be both', async () => {
    expect((await refused(judging(SAME, { ...DIFFERENT, a: 'dark-side' }, DARK_SIDE))).problems).toEqual([
      'records.json:1 judgements[1]: dark-side and moonshot-ai are judged DIFFERENT, but would be one, as these are judged SAME: dark-side and kimi-company (records.json:1); kimi-company and moonshot-ai (records.json:1); take back one of them',
    ])
  })

  it('two of different kinds', async () => {
    const kinds = { ...SAME, canonical: undefined }
    await ingestAll(WIRE)
    const problem =
      'moonshot-ai is a Company and series-b is a FundingRound: they cannot be the same; correct the kind of one of them, or judge them DIFFERENT'
    expect(await refused(judging({ ...kinds, a: 'series-b' }))).toEqual({
      message: 'Judgements of judgements do not fit what they are about: nothing of it was written.',
      problems: [problem],
    })
    expect((await refused({ ...WIRE, judgements: [{ ...kinds, a: 'dark-side', b: 'series-b' }] })).problems).toEqual([
      `records.json:1 judgements[0].b: ${problem.replace('moonshot-ai', 'dark-side')}`,
    ])
  })

  it('an id that nothing has, or that is a source', async () => {
    const unknown = { ...SAME, canonical: undefined, a: 'nobody' }
    expect(await refused(judging(unknown))).toEqual({
      message:
        'Judgements of judgements refer to what is not there: nothing of it was written. Ingest the dataset that has it first, or correct the ids.',
      problems: ['nobody: a judgement is about this entity, but neither this dataset nor the graph has one of this id'],
    })
    expect((await refused(judging({ ...unknown, a: 'herald' }))).problems).toEqual([
      'herald: a judgement is about this entity, but that is the id of a source',
    ])
    expect((await refused({ ...HERALD, judgements: [{ ...unknown, a: 'herald' }] })).problems).toEqual([
      'records.json:1 judgements[0].a: expected the id of an entity, but herald is a source',
    ])
  })

  it('one pair twice', async () => {
    expect((await refused(judging(SAME, { ...DIFFERENT, a: SAME.b, b: SAME.a }))).problems).toEqual([
      'records.json:1 judgements[1]: this pair is judged twice; keep one of the two',
    ])
  })
})
