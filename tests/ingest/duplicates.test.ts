// Which entities of a graph may be one.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/ingest/check.ts'
import { draftPairs } from '../../src/ingest/draft-judgements.ts'
import { duplicates } from '../../src/ingest/duplicates.ts'
import { datasetFolder, holdOnly, ingest, testGraph } from '../harness.ts'
import { refusal } from './small.ts'

const graph = testGraph()

const company = (id: string, name: string, ...aliases: string[]) => ({ id, kind: 'Company', name, aliases })
const records = (members: object) => datasetFolder({ 'records.json': JSON.stringify(members) })
const judging = (...judgements: object[]) => records({ dataset: 'judgements', judgements })
const pair = (verdict: string, members: object = {}) => ({
  verdict,
  a: 'moonshot',
  b: 'moonshot-ai',
  reason: 'Read.',
  ...members,
})

const ENTITIES = records({
  dataset: 'names',
  entities: [
    company('moonshot-ai', 'Moonshot AI', '月之暗面'),
    company('moonshot', 'Moonshot AI Inc.'),
    { id: 'moonshot-product', kind: 'Product', name: 'Moonshot AI' },
    company('alibaba', 'Alibaba'),
    company('tencent', 'Tencent'),
    company('deepseek', 'DeepSeek'),
    { id: 'high-flyer', kind: 'Fund', name: 'High-Flyer' },
  ],
})

const pairsOf = async (...rest: [number?, Parameters<typeof duplicates>[2]?]) =>
  (await duplicates(graph, rest[0] ?? 20, rest[1])).pairs.map(({ a, b, kind }) => `${a} ${b} (${kind})`)
const FOUND = ['moonshot moonshot-ai (Company)']

describe('duplicates', () => {
  it('are entities of one kind with names that are alike, explained', async () => {
    await holdOnly(graph, ENTITIES)
    const { entities, compared, pairs } = await duplicates(graph, 20)
    expect(entities).toBe(7)
    expect(compared).toBeLessThan(7)
    expect(pairs).toEqual([
      {
        a: 'moonshot',
        b: 'moonshot-ai',
        kind: 'Company',
        score: expect.any(Number),
        verdict: 'MATCH',
        names: ['Moonshot AI Inc.', 'Moonshot AI'],
        features: expect.any(Array),
      },
    ])
    for (const feature of pairs[0]!.features)
      expect(feature).toEqual({
        feature: expect.any(String),
        score: expect.any(Number),
        explanation: expect.stringMatching(/./),
      })
  })

  it('are those of the kinds that are asked for, and as many', async () => {
    await holdOnly(graph, ENTITIES)
    expect(await pairsOf(20, ['Company', 'Fund'])).toEqual(FOUND)
    expect(await pairsOf(20, ['Product'])).toEqual([])
    expect(await pairsOf(20, [])).toEqual([])
    expect(await pairsOf(0)).toEqual([])
  })

  it('are none where they are judged to be different, or are one already', async () => {
    await holdOnly(graph, ENTITIES)
    for (const verdict of ['DIFFERENT', 'SAME']) {
      await ingest(graph, [judging(pair(verdict))])
      expect(await pairsOf()).toEqual([])
    }
    await ingest(graph, [judging(pair('UNSURE'))])
    expect(await pairsOf()).toEqual(FOUND)
    await ingest(graph, [judging()])
    expect(await pairsOf()).toEqual(FOUND)
  })

  it('are different also where that is judged of what they became', async () => {
    const luna = records({ dataset: 'luna', entities: [company('luna', 'Luna')] })
    await holdOnly(graph, ENTITIES, luna)
    const both = [pair('SAME', { b: 'luna' }), pair('DIFFERENT', { a: 'luna' })]
    await ingest(graph, [judging(...both)])
    expect(await pairsOf()).toEqual([])
    await ingest(graph, [judging(both[0]!)])
    // The names of both speak for it.
    expect(await pairsOf()).toEqual(['luna moonshot-ai (Company)'])
  })

  it('are none where one of them is described no more', async () => {
    await holdOnly(graph, ENTITIES)
    await ingest(graph, [records({ dataset: 'names', entities: [company('moonshot-ai', 'Moonshot AI')] })])
    expect(await duplicates(graph, 20)).toEqual({ entities: 1, compared: 0, commonKeys: 0, pairs: [] })
  })

  it('are found in an empty graph, of which there are none', async () => {
    await holdOnly(graph)
    expect(await duplicates(graph, 20)).toEqual({ entities: 0, compared: 0, commonKeys: 0, pairs: [] })
  })

  it('are looked for among few pairs, however many entities there are', async () => {
    const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu']
    const word = (number: number) =>
      [...String(number).padStart(4, '0')].map(digit => syllables[Number(digit)]).join('')
    const many = Array.from({ length: 1_000 }, (_, index) => company(`c${index}`, word(index * 7)))
    await holdOnly(graph, records({ dataset: 'many', entities: [...many, company('twin', `${word(7)} Inc.`)] }))
    const { entities, compared, pairs } = await duplicates(graph, 1_000)
    expect(entities).toBe(1_001)
    // All pairs are 500,500.
    expect(compared).toBeLessThan(50_000)
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toContain('c1 twin')
    const scores = pairs.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('pairs that may be one', () => {
  const outer = mkdtempSync(join(tmpdir(), 'claimgraph-draft-'))
  afterAll(() => rmSync(outer, { recursive: true, force: true }))

  it('go into a file of judgements, which settles them when it is filled in', async () => {
    await holdOnly(graph, ENTITIES)
    const { pairs } = await duplicates(graph, 20)
    const file = join(outer, 'pairs.yaml')
    await draftPairs(file, pairs)
    const text = readFileSync(file, 'utf8')
    expect(
      text.replace(/\(\d\.\d\d\)/, '(…)'),
    ).toBe(`# Pairs of entities that may be one. Turn UNSURE into SAME or DIFFERENT, say why in "reason", delete what you can't
# decide, and put the file into the folder of a dataset.

judgements:
  - { verdict: UNSURE, a: moonshot, b: moonshot-ai, reason: Their names "Moonshot AI Inc." and "Moonshot AI" are alike (…). }
`)
    const folder = datasetFolder({ 'pairs.yaml': `dataset: judgements\n${text}` })
    expect((await checkDataset(folder)).judgements).toMatchObject([
      { verdict: 'UNSURE', a: 'moonshot', b: 'moonshot-ai' },
    ])
    await ingest(graph, [folder])
    expect(await pairsOf()).toEqual(FOUND)
    writeFileSync(join(folder, 'pairs.yaml'), `dataset: judgements\n${text.replace('UNSURE, a', 'SAME, a')}`)
    await ingest(graph, [folder])
    expect(await pairsOf()).toEqual([])
    expect((await refusal(draftPairs(file, pairs))).message).toBe(
      `${file} is there already: name a new file for the questions, so that nothing is overwritten.`,
    )
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
