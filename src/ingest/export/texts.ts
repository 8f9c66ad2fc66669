// The texts that an export needs: they can be much longer than all else that there is, and every page of claims may need all of them. So
// each is read from the graph once, and lies in a spool from then on.

import { LRUCache } from 'lru-cache'
import { CodePoints } from '../../domain/code-points.ts'
import { statement } from '../../graph/statement.ts'
import { Spool } from '../spool.ts'
import { type Exported, readAt } from './pages.ts'

/** Characters that are read at a time, unless one text alone has more. */
const AT_A_TIME = 8_000_000

/** Code units of the texts that are kept in memory. */
const IN_MEMORY = 16_000_000

export interface ExportedText {
  text: string
  /** Of the text. */
  points: CodePoints
}

/** By their hashes. */
export class Texts {
  readonly #exported: Exported
  readonly #spool = new Spool()
  /** A text that is longer than all of it is kept too, alone: what asks for it asks for it many times. */
  readonly #latest = new LRUCache<string, ExportedText>({
    maxSize: IN_MEMORY,
    sizeCalculation: ({ text }) => Math.min(text.length + 1, IN_MEMORY),
  })

  constructor(exported: Exported) {
    this.#exported = exported
  }

  close(): void {
    this.#spool.close()
  }

  /** Reads those of these that it doesn't have yet. */
  async add(sha256s: readonly string[]): Promise<void> {
    const wanted = [...new Set(sha256s)].filter(sha256 => !this.#has(sha256))
    if (wanted.length === 0) return
    const sizes = await readAt(this.#exported, statement('read/export-text-sizes'), { sha256s: wanted })
    for (const some of stretches(sizes as [string, number][])) {
      const texts = await readAt(this.#exported, statement('read/export-texts'), { sha256s: some })
      // An export has no use for the source: the hash stands in its place.
      for (const [sha256, text] of texts as [string, string][])
        this.#spool.run('INSERT INTO text VALUES (?, ?, ?)', sha256, sha256, text)
    }
  }

  /** One that was added; undefined where the graph doesn't have it. */
  get(sha256: string): ExportedText | undefined {
    const known = this.#latest.get(sha256)
    if (known !== undefined) return known
    const row = this.#spool.get<{ content: string }>('SELECT content FROM text WHERE source = ?', sha256)
    if (row === undefined) return undefined
    const found = { text: row.content, points: new CodePoints(row.content) }
    this.#latest.set(sha256, found)
    return found
  }

  #has(sha256: string): boolean {
    return this.#spool.get('SELECT 1 FROM text WHERE source = ?', sha256) !== undefined
  }
}

/** So many hashes at a time that their texts aren't too long together. */
function* stretches(sizes: readonly [sha256: string, size: number][]): Generator<string[]> {
  let some: string[] = []
  let length = 0
  for (const [sha256, size] of sizes) {
    if (some.length > 0 && length + size > AT_A_TIME) {
      yield some
      some = []
      length = 0
    }
    some.push(sha256)
    length += size
  }
  if (some.length > 0) yield some
}
