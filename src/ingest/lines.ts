// The lines of a stream that may be larger than the memory, gzip or plain, in groups: a million lines don't cost a million awaits.

import { isUtf8 } from 'node:buffer'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { brief } from '../domain/brief.ts'

/** In bytes, without its ending. A record is not as long as that; a file that isn't made of lines is. */
export const LONGEST_LINE = 16 * 1024 * 1024

export interface Line {
  /** 1-based. */
  number: number
  /** Without its ending. */
  text: string
}

/** Why a stream has no more lines to give. The message is the rest of a sentence that begins with the name of the file. */
export class Unreadable extends Error {
  /** 1-based; 0 where the file as a whole is meant. */
  readonly line: number

  constructor(line: number, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Unreadable'
    this.line = line
  }
}

/**
 * The lines of a stream of bytes (no encoding set), whose first two bytes, never its name, say whether it is gzip. A line ends
 * with \n or \r\n, the last one with the stream; blank ones are counted but left out; a byte order mark at the very beginning
 * is dropped. No more is held than the longest line and a chunk. Throws Unreadable, after the lines before that; the stream is
 * destroyed in every case.
 */
export async function* readLines(bytes: Readable, { longest = LONGEST_LINE } = {}): AsyncGenerator<Line[]> {
  const splitter = new Splitter(longest)
  try {
    for await (const chunk of unzipped(bytes)) {
      const lines: Line[] = []
      try {
        splitter.split(chunk, lines)
      } finally {
        if (lines.length > 0) yield lines
      }
    }
    const last: Line[] = []
    splitter.end(last)
    if (last.length > 0) yield last
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(error as NodeJS.ErrnoException, splitter.count)
  } finally {
    bytes.destroy()
  }
}

// ---

const NEWLINE = 0x0a
const RETURN = 0x0d
const GZIP = Buffer.from([0x1f, 0x8b])

class Splitter {
  /** How many lines have ended. */
  count = 0
  readonly #longest: number
  /** The beginning of a line whose end is still to come: in one buffer, as bytes that come singly would cost a hundred each. */
  #begun = Buffer.alloc(0)
  #length = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  /** Adds the lines that end in this chunk. */
  split(chunk: Buffer, lines: Line[]): void {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, to)
      from = to + 1
      if (this.#length > 0) {
        this.#begin(end)
        this.#finish(this.#taken(), lines, true)
      } else {
        this.#refuseLonger(end.length)
        this.#finish(end, lines, true)
      }
    }
    this.#begin(chunk.subarray(from))
  }

  /** Adds the line that nothing ended. */
  end(lines: Line[]): void {
    if (this.#length > 0) this.#finish(this.#taken(), lines, false)
  }

  #begin(piece: Buffer): void {
    const length = this.#length + piece.length
    this.#refuseLonger(length)
    if (length > this.#begun.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(length, Math.min(2 * this.#begun.length, this.#longest)))
      this.#begun.copy(wider, 0, 0, this.#length)
      this.#begun = wider
    }
    piece.copy(this.#begun, this.#length)
    this.#length = length
  }

  /** Good until the next line begins. */
  #taken(): Buffer {
    const line = this.#begun.subarray(0, this.#length)
    this.#length = 0
    return line
  }

  #refuseLonger(length: number): void {
    if (length <= this.#longest) return
    throw new Unreadable(
      this.count + 1,
      `is longer than ${this.#longest} bytes, the most that a line may have; write one record a line`,
    )
  }

  #finish(bytes: Buffer, lines: Line[], ended: boolean): void {
    this.count += 1
    const line = ended && bytes[bytes.length - 1] === RETURN ? bytes.subarray(0, -1) : bytes
    if (!isUtf8(line)) throw notUtf8(line, this.count)
    const whole = line.toString()
    const text = this.count === 1 && whole.startsWith('\uFEFF') ? whole.slice(1) : whole
    if (text.trim() !== '') lines.push({ number: this.count, text })
  }
}

/** With what stands around the bad byte, as people know the place by its words. */
function notUtf8(line: Buffer, number: number): Unreadable {
  const text = line.toString()
  const bad = text.indexOf('\uFFFD')
  const around = text.slice(Math.max(0, bad - 20), bad + 20)
  return new Unreadable(number, `is not UTF-8 at ${brief(around)}; save the file as UTF-8`)
}

/** The chunks of the stream, without the gzip if that is what it is. */
async function* unzipped(bytes: Readable): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = bytes[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  while (start.length < GZIP.length) {
    const next = await chunks.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  const all = withStart(start, chunks)
  yield* start.subarray(0, GZIP.length).equals(GZIP) ? gunzipped(all) : all
}

async function* withStart(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield start
  for await (const chunk of { [Symbol.asyncIterator]: () => rest }) yield chunk
}

async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 })
  let given = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      given += chunk.length
      yield chunk
    }
  }
  // A failure of either is one of `gunzip`, and is thrown below.
  pipeline(counted, gunzip, () => {})
  yield* gunzip
  // zlib takes a zero after a member for padding, and leaves alone whatever follows: another member, perhaps.
  if (gunzip.bytesWritten < given)
    throw new Unreadable(0, 'goes on after the end of its gzip data, with a zero; compress it again')
}

/** A stream that failed, in words; `lines` is how many had been read until then. */
function broken(error: NodeJS.ErrnoException, lines: number): Unreadable {
  const where = lines === 0 ? 'near its beginning' : `somewhere after line ${lines}`
  const again = 'copy or download it again'
  if (error.code === 'Z_BUF_ERROR') return new Unreadable(0, `is gzip that breaks off ${where}; ${again}`, error)
  if (error.code?.startsWith('Z_'))
    return new Unreadable(0, `is gzip that is damaged ${where} (${error.message}); ${again}`, error)
  const reason = error.code ?? error.message
  return new Unreadable(0, `cannot be read${lines === 0 ? '' : ` further than line ${lines}`} (${reason})`, error)
}
