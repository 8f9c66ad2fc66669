// Files that cannot be read as what they should be.

import { symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDatasets } from '../../src/ingest/check.ts'
import { datasetFolder } from '../harness.ts'
import { refusal, refuser, SMALL, valued } from './small.ts'

const refused = refuser()
const textOf = (file: string) => `sources:\n  - { id: book, title: A Book, kind: BOOK, text: ${file} }\n`

describe('a text file', () => {
  it('that is missing is refused once, whatever quotes it', async () => {
    const records = textOf('lost.txt')
    const claims = `claims:\n  - { subject: deepseek, predicate: VALUATION, value: { money: 5 yuan }, citations: [{ source: book, quote: 5 yuan }] }\n`
    expect(await refused({ 'b.yaml': records, 'c.yaml': claims })).toEqual([
      'b.yaml:2 sources[0].text: the file "lost.txt" does not exist in the dataset\'s folder',
    ])
  })

  it('that is a folder is refused', async () => {
    expect(await refused({ 'b.yaml': textOf('texts'), 'texts/book.txt': 'words' })).toEqual([
      'b.yaml:2 sources[0].text: the file "texts" cannot be read (EISDIR)',
    ])
  })

  it.each([
    ['a byte that begins no character', [...Buffer.from('é€'), 0xff, 0x61], 6],
    ['a character that breaks off', [0x61, 0xe2, 0x82, 0x61, 0x61], 4],
    ['a character that the end cuts off', [0x61, 0xe2, 0x82], 3],
  ])('that is not UTF-8 is refused at the byte: %s', async (_, bytes, position) => {
    expect(await refused({ 'b.yaml': textOf('book.txt'), 'book.txt': new Uint8Array(bytes) })).toEqual([
      `b.yaml:2 sources[0].text: the file "book.txt" is not UTF-8: byte ${position} is not part of any character; save the file as UTF-8`,
    ])
  })

  it.each(['../book.txt', 'texts/../../book.txt', '/etc/hostname', '.'])(
    'at %s, outside the folder, is refused',
    async path => {
      expect(await refused({ 'b.yaml': textOf(path) })).toEqual([
        `b.yaml:2 sources[0].text: the file ${JSON.stringify(path)} leads out of the dataset's folder`,
      ])
    },
  )

  it('behind a link that leads out of the folder is refused', async () => {
    const secret = join(datasetFolder({ 'secret.txt': 'secret' }), 'secret.txt')
    const folder = datasetFolder({ ...SMALL, 'b.yaml': textOf('book.txt') })
    symlinkSync(secret, join(folder, 'book.txt'))
    expect((await refusal(checkDatasets([folder]))).problems).toEqual([
      `${folder}/b.yaml:2 sources[0].text: the file "book.txt" is a link that leads out of the dataset's folder`,
    ])
  })

  it('behind a link that stays in the folder is read', async () => {
    const folder = datasetFolder({ ...SMALL, 'b.yaml': textOf('book.txt') })
    symlinkSync('herald.txt', join(folder, 'book.txt'))
    const [dataset] = await checkDatasets([folder])
    expect(dataset!.text('book')).toEqual(dataset!.text('herald'))
  })
})

describe('a record file', () => {
  it('that is not UTF-8 is refused at the byte', async () => {
    const latin1 = Buffer.from('entities:\n  - { id: cafe, kind: Company, name: Caf\xe9 }\n', 'latin1')
    expect(await refused({ 'b.yaml': latin1 })).toEqual([
      'b.yaml is not UTF-8: byte 52 is not part of any character; save the file as UTF-8',
    ])
  })

  it('behind a link that leads out of the folder is refused, and nothing of what it holds is shown', async () => {
    const secret = join(datasetFolder({ 'secret.yaml': 'password: 1234\n' }), 'secret.yaml')
    const folder = datasetFolder(SMALL)
    symlinkSync(secret, join(folder, 'b.yaml'))
    expect((await refusal(checkDatasets([folder]))).problems).toEqual([
      `${folder}/b.yaml is a link that leads out of the dataset's folder`,
    ])
  })

  it('may begin with a byte order mark', async () => {
    const entity = (id: string) => `{"type":"entity","id":"${id}","kind":"Company","name":"X"}\n`
    const folder = datasetFolder({
      'a.yaml': '\ufeffdataset: marked\n',
      'b.jsonl': `\ufeff${entity('x')}${entity('y')}`,
    })
    const [dataset] = await checkDatasets([folder])
    expect(dataset!.id).toBe('marked')
    expect(dataset!.entities.map(({ id }) => id).toArray()).toEqual(['x', 'y'])
  })
})

describe('a dataset folder', () => {
  it('that is not there, or is a file, is refused', async () => {
    const file = join(datasetFolder(SMALL), 'records.yaml')
    for (const [path, found] of [
      [join(tmpdir(), 'no-such-folder'), 'does not exist'],
      [file, 'is not a folder'],
    ] as const)
      expect(await refusal(checkDatasets([path]))).toMatchObject({
        code: 'DATA_INVALID',
        message: `${path} ${found}: expected the folder of a dataset.`,
      })
  })

  it('without records in it or in its subfolders is refused', async () => {
    for (const files of [{}, { 'readme.txt': 'words' }, { 'deep/down/records.yaml': SMALL['records.yaml'] }]) {
      const folder = datasetFolder(files)
      expect(await refusal(checkDatasets([folder]))).toMatchObject({
        code: 'DATA_INVALID',
        message: `${folder} holds no dataset: expected *.yaml, *.json or *.jsonl files in it or in its subfolders.`,
      })
    }
  })

  it('with two dataset ids is refused', async () => {
    expect(await refused({ 'b.yaml': 'dataset: other\n' })).toEqual([
      'the folder dataset: expected one dataset a folder, but found other (b.yaml), small (records.yaml)',
    ])
  })

  it.each([
    [
      'Not An Id',
      'expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found "Not An Id"',
    ],
    ['2026', 'expected string, but found 2026'],
  ])('with the dataset id %s is refused', async (id, message) => {
    expect(await refused({ 'b.yaml': `\ndataset: ${id}\n` })).toEqual([`b.yaml:2 dataset: ${message}`])
  })

  it('without a dataset id goes by its own name, if that is an id', async () => {
    const outer = datasetFolder({ 'good-name/a.yaml': 'entities: []\n', 'bad name/a.yaml': 'entities: []\n' })
    expect(await checkDatasets([join(outer, 'good-name')])).toMatchObject([{ id: 'good-name' }])
    expect((await refusal(checkDatasets([join(outer, 'bad name')]))).problems).toEqual([
      `${outer}/bad name dataset: is missing, and the folder's name "bad name" is no id; write "dataset: some-id" in one of its files`,
    ])
  })

  it('given twice under one dataset id, from two places, is refused: the second would replace the first', async () => {
    const [first, second] = [datasetFolder(SMALL), datasetFolder({ ...SMALL, ...valued('{ money: 350 billion RMB }') })]
    expect(await refusal(checkDatasets([first, second]))).toMatchObject({
      code: 'DATA_INVALID',
      message: `${first} and ${second} are both the dataset small, and the second would replace the first: give one of them another id.`,
    })
    expect(await checkDatasets([first, first])).toHaveLength(1)
  })

  it('is found in any of the given folder’s subfolders, in the order of their names', async () => {
    const outer = datasetFolder({
      'b/a.yaml': 'entities: []\n',
      'a/a.JSON': '{ "claims": [] }',
      // What a draft or an export is making.
      '.c/c.yaml': 'entities: []\n',
      'fx/rates.csv': 'a,b\n',
    })
    writeFileSync(join(outer, 'notes.txt'), 'words')
    expect((await checkDatasets([outer])).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
