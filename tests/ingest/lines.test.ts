// Streams that may be anything: cut anywhere, damaged, endless, in gzip or not.

import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_LINE, readLines, Unreadable } from '../../src/ingest/lines.ts'
import { datasetFolder } from '../harness.ts'

/** `1 text` for every line, and at the end what was wrong, as a person reads it. */
async function said(bytes: Readable, options: { longest?: number } = {}): Promise<string[]> {
  const found: string[] = []
  try {
    for await (const lines of readLines(bytes, options))
      found.push(...lines.map(({ number, text }) => `${number} ${text}`))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    found.push(`file${error.line > 0 ? `:${error.line}` : ''} ${error.message}`)
  }
  expect(bytes.destroyed).toBe(true)
  return found
}

const streamOf = (...chunks: (string | Buffer)[]): Readable => Readable.from(chunks.map(chunk => Buffer.from(chunk)))

/** A stream that gives the bytes in pieces of so many. */
function inPieces(bytes: Buffer, size: number): Readable {
  const count = Math.ceil(bytes.length / size)
  return streamOf(...Array.from({ length: count }, (_, piece) => bytes.subarray(piece * size, (piece + 1) * size)))
}

/** A stream without end: of the same chunk over and over, `start` before it; `pulled` says how many were asked for. */
function endless(chunk: Buffer, start: Buffer = chunk) {
  const found = { pulled: 0, stream: new Readable() }
  found.stream._read = () => found.stream.push(found.pulled++ === 0 ? start : chunk)
  return found
}

/** A stream that gives the bytes and then fails. */
function failing(bytes: Buffer, error: Error | null): Readable {
  const chunks = [bytes]
  const stream: Readable = new Readable({
    read: () => {
      const next = chunks.shift()
      if (next === undefined) stream.destroy(error ?? undefined)
      else stream.push(next)
    },
  })
  return stream
}

const FORMS: [string, (text: string | Buffer) => Buffer][] = [
  ['plain', text => Buffer.from(text)],
  ['gzip', text => gzipSync(text)],
]

describe.each(FORMS)('lines (%s)', (_, form) => {
  it('are numbered, without their endings, blank ones left out', async () => {
    expect(await said(streamOf(form('{"a":1}\n\n  \r\n {"b":2} \r\nc\rd\n\n{"e":"\u2028"}')))).toEqual([
      '1 {"a":1}',
      '4  {"b":2} ',
      '5 c\rd',
      '7 {"e":"\u2028"}',
    ])
  })

  it.each([
    ['with a final newline', 'a\nb\n', ['1 a', '2 b']],
    ['without one', 'a\nb', ['1 a', '2 b']],
    ['of which there is one', 'a', ['1 a']],
    ['of which there are none', '', []],
    ['that are all blank', '\n\r\n \n', []],
    ['after a byte order mark', '\uFEFFa\n\uFEFFb\n', ['1 a', '2 \uFEFFb']],
    ['after a byte order mark alone', '\uFEFF\nb\n', ['2 b']],
  ])('%s', async (_, text, expected) => {
    expect(await said(streamOf(form(text)))).toEqual(expected)
  })

  it('are whole wherever the chunks are cut', async () => {
    const bytes = form('\uFEFFé月🌰\r\n\r\n“深度求索”\n\u0000\u{10FFFF}\r\n')
    for (let size = 1; size <= bytes.length; size += 1)
      expect(await said(inPieces(bytes, size))).toEqual(['1 é月🌰', '3 “深度求索”', '4 \u0000\u{10FFFF}'])
  })

  it('are those that a plain split finds', async () => {
    const text = fc.array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', ' '), fc.string({ unit: 'grapheme' })))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (parts, size) => {
        const lines = parts.join('').replaceAll('\r\n', '\n').split('\n')
        const expected = lines.flatMap((line, index) => (line.trim() === '' ? [] : [`${index + 1} ${line}`]))
        expect(await said(inPieces(form(parts.join('')), size))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a byte of Latin-1', [0x53, 0x6f, 0x63, 0x69, 0xe9, 0x74, 0xe9], '"Soci\uFFFDt\uFFFD"'],
    ['a character cut in half by the end of its line', [0x61, 0xe6, 0x9c], '"a\uFFFD"'],
    ['an overlong character', [0xc0, 0xaf], '"\uFFFD\uFFFD"'],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '"\uFFFD\uFFFD\uFFFD"'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], '"\uFFFD\uFFFD{\\u0000"'],
  ])('that are not UTF-8 are refused where that is: %s', async (_, bad, place) => {
    const bytes = Buffer.concat([Buffer.from('é\n\n'), Buffer.from(bad)])
    const refused = ['1 é', `file:3 is not UTF-8 at ${place}; save the file as UTF-8`]
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await said(inPieces(form(bytes), size))).toEqual(refused)
      expect(await said(inPieces(form(Buffer.concat([bytes, Buffer.from('\nb\n')])), size))).toEqual(refused)
    }
  })

  it('may be as long as the limit, and no longer', async () => {
    const refused = ['1 a', 'file:2 is longer than 8 bytes, the most that a line may have; write one record a line']
    for (const end of ['', '\n', '\nb\n'])
      for (const size of [1, 3, 100]) {
        expect(await said(inPieces(form(`a\n12345678${end}`), size), { longest: 8 })).toEqual([
          '1 a',
          '2 12345678',
          ...(end === '\nb\n' ? ['3 b'] : []),
        ])
        expect(await said(inPieces(form(`a\n123456789${end}`), size), { longest: 8 })).toEqual(refused)
        expect(await said(inPieces(form(`a\n月月月${end}`), size), { longest: 8 })).toEqual(refused)
      }
  })

  it('without end are refused before they are gathered', async () => {
    const mebibyte = form(Buffer.alloc(1024 * 1024, 'x'))
    const line = endless(mebibyte, form('a\n'))
    expect(await said(line.stream)).toEqual([
      '1 a',
      `file:2 is longer than ${LONGEST_LINE} bytes, the most that a line may have; write one record a line`,
    ])
    // What streams read ahead is counted in bytes, and a mebibyte in gzip has a thousand.
    expect(line.pulled * mebibyte.length).toBeLessThan(LONGEST_LINE + 4 * 1024 * 1024)
  })

  it('are read no further than somebody wants them', async () => {
    const lines = endless(form('a\n'.repeat(1000)))
    for await (const [first] of readLines(lines.stream)) {
      expect(first).toEqual({ number: 1, text: 'a' })
      break
    }
    expect(lines.stream.destroyed).toBe(true)
    expect(lines.pulled * form('a\n'.repeat(1000)).length).toBeLessThan(1024 * 1024)
  })

  it('are let go of though the stream has nothing to say', async () => {
    const idle = new Readable({ read: () => {} })
    idle.push(form('a\n'))
    for await (const _lines of readLines(idle)) break
    expect(idle.destroyed).toBe(true)
  })

  it.each([
    ['fails', Object.assign(new Error('a disk'), { code: 'EIO' }), 'EIO'],
    ['fails without a code', new Error('somebody pulled the plug'), 'somebody pulled the plug'],
    ['is closed by somebody else', null, 'ERR_STREAM_PREMATURE_CLOSE'],
  ])('of a stream that %s are not taken for all there are', async (_, error, reason) => {
    const found = await said(failing(form('a\nb'), error))
    expect(found).not.toContain('2 b')
    // What was unzipped until then may be lost with the rest.
    const words = [`file cannot be read (${reason})`, `file cannot be read further than line 1 (${reason})`]
    expect(words).toContain(found.at(-1))
    expect(await said(failing(Buffer.from([0x1f]), error))).toEqual([words[0]])
  })

  it('are read from a file, and the file is closed', async () => {
    const folder = datasetFolder({ 'b.jsonl': form('a\nb\n') })
    const file = createReadStream(join(folder, 'b.jsonl'))
    expect(await said(file)).toEqual(['1 a', '2 b'])
    if (!file.closed) await once(file, 'close')
    expect(await said(createReadStream(join(folder, 'c.jsonl')))).toEqual(['file cannot be read (ENOENT)'])
  })
})

describe('gzip', () => {
  // Random letters, so that it doesn't come in one chunk.
  const long = Array.from({ length: 20_000 }, (_, line) => `${line} ${Math.sin(line)}\n`).join('')

  it('of several members is one text', async () => {
    const bytes = Buffer.concat([gzipSync('a\nb'), gzipSync(''), gzipSync('c\n\n'), gzipSync('d')])
    for (let size = 1; size <= bytes.length; size += 1)
      expect(await said(inPieces(bytes, size))).toEqual(['1 a', '2 bc', '4 d'])
  })

  it('cut anywhere is refused', async () => {
    const bytes = Buffer.concat([gzipSync('a\n'), gzipSync('b\n')])
    for (let length = 2; length < bytes.length; length += 1) {
      const found = await said(streamOf(bytes.subarray(0, length)))
      if (length === gzipSync('a\n').length) expect(found).toEqual(['1 a'])
      else
        expect(found.at(-1)).toMatch(
          /^file is gzip that breaks off (near its beginning|somewhere after line [12]); copy /,
        )
    }
  })

  it('cut in half says after which line', async () => {
    const bytes = gzipSync(long)
    const found = await said(inPieces(bytes.subarray(0, bytes.length / 2), 1000))
    expect(found.length).toBeGreaterThan(1000)
    expect(found.at(-1)).toBe(
      `file is gzip that breaks off somewhere after line ${found.length - 1}; copy or download it again`,
    )
  })

  it('with a bit of it changed is refused, or else the bit is one that nobody reads', async () => {
    const HEADER = 10
    const whole = gzipSync('{"type":"entity","id":"x"}\n'.repeat(3))
    const right = await said(streamOf(whole))
    let unread = 0
    for (let at = HEADER; at < whole.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const bytes = Buffer.from(whole)
        bytes[at]! ^= 1 << bit
        const found = await said(streamOf(bytes))
        if (found.at(-1)!.startsWith('file')) continue
        expect(found).toEqual(right)
        unread += 1
      }
    // Those after the last block, up to the next whole byte.
    expect(unread).toBeLessThan(8)
  })

  it('whose sum is wrong says what is wrong with it', async () => {
    const bytes = gzipSync(long)
    bytes[bytes.length - 8]! ^= 1
    const found = await said(inPieces(bytes, 1000))
    expect(found.at(-1)).toBe(
      `file is gzip that is damaged somewhere after line ${found.length - 1} (incorrect data check); copy or download it again`,
    )
  })

  it.each([
    ['lines that are not compressed', '{"a":1}\n', 'is gzip that is damaged '],
    ['zeros', Buffer.alloc(10), 'goes on after the end of its gzip data, with a zero; compress it again'],
    [
      'zeros and a member',
      Buffer.concat([Buffer.alloc(10), gzipSync('b\n')]),
      'goes on after the end of its gzip data, ',
    ],
  ])('with %s after it is refused, so that nothing is lost in silence', async (_, rest, message) => {
    for (const bytes of [
      streamOf(gzipSync('a\n'), rest),
      streamOf(Buffer.concat([gzipSync('a\n'), Buffer.from(rest)])),
    ])
      expect((await said(bytes)).at(-1)).toContain(`file ${message}`)
  })

  it('is known by its first bytes alone', async () => {
    expect(await said(streamOf(Buffer.from([0x1f]), 'x\n'))).toEqual(['1 \u001fx'])
    expect(await said(streamOf(Buffer.from([0x1f])))).toEqual(['1 \u001f'])
    expect(await said(streamOf(Buffer.from([0x1f]), Buffer.from([0x8b])))).toEqual([
      'file is gzip that breaks off near its beginning; copy or download it again',
    ])
  })
})
