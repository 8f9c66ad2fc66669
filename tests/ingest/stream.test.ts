// Datasets of one record a line: from files, gzip or plain, and however long they are.

import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkDataset, checkDatasets } from '../../src/ingest/check.ts'
import { datasetFolder } from '../harness.ts'
import { claimsOf, refusal } from './small.ts'

const record = (type: string, members: object): string => `${JSON.stringify({ type, ...members })}\n`
const source = record('source', {
  id: 'herald',
  title: 'The Herald',
  kind: 'ARTICLE',
  content: 'Acme is worth $5 million. Acme is worth $6 million.',
})
const company = record('entity', { id: 'acme', kind: 'Company', name: 'Acme' })
const worth = (amount: number, more: object = {}): string =>
  record('claim', {
    subject: 'acme',
    predicate: 'VALUATION',
    value: { money: `$${amount} million` },
    citations: [{ source: 'herald', quote: `Acme is worth $${amount} million` }],
    ...more,
  })
const news = record('dataset', { id: 'news' })
const lines = news + source + company + worth(5) + worth(6)

describe('records a line', () => {
  it.each([
    ['plain', 'records.jsonl', lines],
    ['gzip', 'records.jsonl.gz', gzipSync(lines)],
    ['gzip in two parts', 'records.jsonl.gz', Buffer.concat([gzipSync(lines.slice(0, 99)), gzipSync(lines.slice(99))])],
    ['gzip by its content, whatever its name', 'records.jsonl', gzipSync(lines)],
    ['gzip by its name alone', 'records.jsonl.gz', lines],
  ])('%s are read, as a folder and as a file', async (_, name, content) => {
    const folder = datasetFolder({ [name]: content })
    for (const path of [folder, join(folder, name)]) {
      const [dataset] = await checkDatasets([path])
      expect([dataset!.id, claimsOf(dataset!).length, dataset!.text('herald')?.text.length]).toEqual(['news', 2, 51])
      expect(dataset!.counts).toEqual({ sources: 1, entities: 1, claims: 2, citations: 2, inferred: 0 })
    }
  })

  it('may come in any order, and in several files', async () => {
    const folder = datasetFolder({
      'a.jsonl': worth(6) + company,
      'b.jsonl.gz': gzipSync(worth(5)),
      'c.jsonl': source + news,
    })
    expect(claimsOf(await checkDataset(folder))).toHaveLength(2)
  })

  it('alone name their dataset', async () => {
    const folder = datasetFolder({ 'records.jsonl': source + company })
    const path = join(folder, 'records.jsonl')
    expect((await refusal(checkDatasets([path]))).problems).toEqual([
      `${path} dataset: is missing; begin with the line {"type": "dataset", "id": "some-id"}`,
    ])
  })

  it.each([
    [
      'gzip that is cut in half',
      gzipSync(lines.repeat(9)).subarray(0, 150),
      /^\S+records\.jsonl\.gz is gzip that breaks off /,
    ],
    ['a line that is cut in half', lines.slice(0, -40), /^\S+:5 does not parse: /],
    ['bytes that are no UTF-8', Buffer.from(lines.replace('Acme', 'Acm\u00e9'), 'latin1'), /^\S+:2 is not UTF-8 at /],
    ['a line of 17 MB', `${lines}"${'x'.repeat(17 << 20)}"`, /^\S+:6 is longer than 16777216 bytes/],
  ])('with %s are refused, with the place', async (_, content, message) => {
    const folder = datasetFolder({ 'records.jsonl.gz': content })
    const { code, problems } = await refusal(checkDataset(folder))
    expect(code).toBe('DATA_INVALID')
    expect(problems).toContainEqual(expect.stringMatching(message))
  })

  it('have their problems with their lines, from every gate', async () => {
    const path = join(
      datasetFolder({
        'records.jsonl':
          lines +
          worth(7) +
          worth(5, { subject: 'nobody' }) +
          worth(6, { value: { money: '$5 million' } }) +
          worth(5, { predicate: 'WORTH' }),
      }),
      'records.jsonl',
    )
    const { problems } = await refusal(checkDatasets([path]))
    expect(problems.map(line => line.replace(path, '').slice(0, 60))).toEqual([
      expect.stringMatching(/^:6 citations\[0\]\.quote: does not stand in the text of heral/),
      expect.stringMatching(/^:7 subject: "nobody" is not defined/),
      expect.stringMatching(/^:8 citations\[0\]/),
      expect.stringMatching(/^:9 predicate: /),
    ])
  })

  it('are read no further than to as many problems as are wanted', async () => {
    const folder = datasetFolder({ 'records.jsonl': lines + worth(7).repeat(50) })
    const { problems, message } = await refusal(checkDataset(folder, { maxProblems: 10 }))
    expect(problems).toHaveLength(10)
    expect(message).toBe(
      `10 problems in ${folder}, and there may be more: it was not read further (see --max-errors): nothing of it was written.`,
    )
  })
})

it('a dataset of many texts has all of them', async () => {
  const numbers = Array.from({ length: 40 }, (_, n) => n)
  const files = numbers.map(n => [`s-${n}.txt`, `Acme is worth $${n + 1} million.`] as const)
  const records =
    news +
    company +
    numbers.map(n => record('source', { id: `s-${n}`, title: 'S', kind: 'ARTICLE', text: `s-${n}.txt` })).join('') +
    numbers
      .map(n => worth(n + 1, { citations: [{ source: `s-${n}`, quote: `Acme is worth $${n + 1} million` }] }))
      .join('')
  const dataset = await checkDataset(datasetFolder({ 'records.jsonl': records, ...Object.fromEntries(files) }))
  expect(dataset.counts).toEqual({ sources: 40, entities: 1, claims: 40, citations: 40, inferred: 0 })
})

describe('a folder that is changed while it is being read', () => {
  const entities = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) =>
      record('entity', { id: `e-${from + n}`, kind: 'Company', name: `E ${from + n}` }),
    ).join('')
  const many = lines + entities(0, 20_000)
  // Each may come any number of times, and leaves a dataset that is right: when reading begins, nobody can say.
  const grow = (folder: string, time: number) =>
    appendFileSync(join(folder, 'records.jsonl'), entities(20_000 + time, 20_001 + time))
  it.each<[string, (folder: string, time: number) => void, { bad?: string; maxProblems?: number }]>([
    ['has a record file that grows', grow, {}],
    ['has one that is written again', (folder, time) => utimesSync(join(folder, 'records.jsonl'), time, time), {}],
    ['gets another record file', (folder, time) => writeFileSync(join(folder, `more-${time}.jsonl`), ''), {}],
    ['is so bad that it is not read further', grow, { bad: '{', maxProblems: 1 }],
  ])('and %s is refused', async (_, change, { bad = '', maxProblems }) => {
    const folder = datasetFolder({ 'records.jsonl': `${many}${bad}\n` })
    const checked = refusal(checkDataset(folder, { maxProblems }))
    let time = 0
    const changing = setInterval(() => change(folder, time++), 5)
    onTestFinished(() => clearInterval(changing))
    expect(await checked).toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(
        / was changed while the dataset was being read: nothing of it was written\. Do it again when nobody writes there any more\.$/,
      ) as string,
    })
  })
})
