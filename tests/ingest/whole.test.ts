// What is written whole or not at all, and over nothing.

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { type Place, wholeFile, wholeFolder } from '../../src/ingest/whole.ts'
import { refusal } from './small.ts'

const home = mkdtempSync(join(tmpdir(), 'claimgraph-whole-'))
afterAll(() => rmSync(home, { recursive: true }))
const NOTHING = 'Nothing was exported.'
const fresh = (): string => mkdtempSync(join(home, 'case-'))

const write = (content: string) => async (place: Place) => {
  await place.onDisk(() => writeFile(place.path, content))
  return content.length
}

describe('a file', () => {
  it('is there when it is finished, and nothing beside it', async () => {
    const folder = fresh()
    const during: string[][] = []
    const work = async (place: Place) => {
      await write('half')(place)
      during.push(readdirSync(folder))
    }
    await wholeFile(join(folder, 'out.bib'), NOTHING, work)
    expect([during[0]?.includes('out.bib'), readdirSync(folder)]).toEqual([false, ['out.bib']])
  })

  it('that is there already is left as it is, also where it comes meanwhile, or is a link that leads nowhere', async () => {
    const folder = fresh()
    const file = join(folder, 'out.bib')
    const late = refusal(
      wholeFile(file, NOTHING, place => write('ours')(place).then(() => writeFileSync(file, 'theirs'))),
    )
    const wanted = `${file} is there already: name a new file, so that nothing is overwritten.`
    expect((await late).message).toBe(wanted)
    expect((await refusal(wholeFile(file, NOTHING, write('ours')))).message).toBe(wanted)
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['theirs', ['out.bib']])
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    expect((await refusal(wholeFile(join(folder, 'link'), NOTHING, write('ours')))).code).toBe('BAD_USER_INPUT')
    expect(readdirSync(folder)).toEqual(['link', 'out.bib'])
  })

  it('of which the making fails is not there, and nothing of it stays', async () => {
    const folder = fresh()
    const work = async (place: Place) => {
      await write('half')(place)
      throw new Error('Enough.')
    }
    await expect(wholeFile(join(folder, 'out.bib'), NOTHING, work)).rejects.toThrow('Enough.')
    expect(readdirSync(folder)).toEqual([])
  })

  it('in no folder is refused', async () => {
    const file = join(fresh(), 'no', 'out.bib')
    expect(await refusal(wholeFile(file, NOTHING, write('ours')))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${file} cannot be written (ENOENT): is the folder there that it is to lie in? Nothing was exported.`,
    })
  })
})

describe('a stream', () => {
  it('gets all of it, and stays open', async () => {
    const stream = new PassThrough()
    const read = text(stream)
    expect(await wholeFile(stream, NOTHING, write('深'.repeat(100_000)))).toBe(100_000)
    stream.end(' and more')
    expect(await read).toBe(`${'深'.repeat(100_000)} and more`)
  })

  it('gets nothing where the making fails', async () => {
    const stream = new PassThrough()
    const read = text(stream)
    const work = async (place: Place) => {
      await write('half')(place)
      throw new Error('Enough.')
    }
    await expect(wholeFile(stream, NOTHING, work)).rejects.toThrow('Enough.')
    stream.end()
    expect(await read).toBe('')
  })
})

describe('a folder', () => {
  it('may be there, if it is empty; one that holds something is left as it is', async () => {
    const folder = fresh()
    const work = (place: Place) => writeFile(join(place.path, 'a.csv'), 'a')
    await wholeFolder(folder, NOTHING, work)
    expect(readdirSync(folder)).toEqual(['a.csv'])
    expect((await refusal(wholeFolder(folder, NOTHING, work))).message).toBe(
      `${folder} holds something already: name a new folder, so that nothing is overwritten.`,
    )
  })
})
