// The verbatim texts of a dataset's sources: in the spool, and those that are asked for in memory.

import { LRUCache } from 'lru-cache'
import { CodePoints } from '../domain/code-points.ts'
import type { Spool } from './spool.ts'

export interface SourceText {
  text: string
  /** Of the text. */
  points: CodePoints
  sha256: string
}

/** Code units of the texts that are kept in memory. */
const TEXTS = 16_000_000

export class Texts {
  readonly #spool: Spool
  readonly #known = new LRUCache<string, SourceText>({ maxSize: TEXTS, sizeCalculation: each => each.text.length + 1 })
  /** The last of those that are too long to be kept among the others: all rows of a table cite one. */
  #last: { source: string; found: SourceText } | null = null

  constructor(spool: Spool) {
    this.#spool = spool
  }

  add(source: string, sha256: string, text: string): void {
    this.#spool.run('INSERT OR IGNORE INTO text VALUES (?, ?, ?)', source, sha256, text)
  }

  sha256(source: string): string | undefined {
    return this.#spool.get<{ sha256: string }>('SELECT sha256 FROM text WHERE source = ?', source)?.sha256
  }

  get(source: string): SourceText | undefined {
    if (this.#last?.source === source) return this.#last.found
    const found = this.#known.get(source) ?? this.#read(source)
    if (found === undefined) return undefined
    // One that is too long for those that are kept stays until another such comes.
    if (found.text.length < TEXTS) this.#known.set(source, found)
    else this.#last = { source, found }
    return found
  }

  /** What is kept in memory goes; the spool has it all. */
  forget(): void {
    this.#known.clear()
    this.#last = null
  }

  #read(source: string): SourceText | undefined {
    const row = this.#spool.get<{ sha256: string; content: string }>('SELECT * FROM text WHERE source = ?', source)
    if (row === undefined) return undefined
    const { sha256, content: text } = row
    return { text, sha256, points: new CodePoints(text) }
  }
}
