// The files of an export, which grow piece by piece: text waits in memory until there is enough of it.

import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Place } from '../whole.ts'

export interface ExportedFiles {
  /** At the end of the file of that name, which has no name where the place itself is the file. Resolves when there is room for more. */
  add(name: string, text: string): Promise<void>
  /** Resolves when all of it is on disk. */
  finish(): Promise<void>
}

/** Characters that wait in memory, of all files together. */
const WAITING = 8_000_000

export function exportedFiles(place: Place, zipped = false): ExportedFiles {
  const waiting = new Map<string, string[]>()
  let length = 0
  const begun = new Set<string>()

  return {
    async add(name, text) {
      const texts = waiting.get(name) ?? []
      texts.push(text)
      waiting.set(name, texts)
      length += text.length
      if (length > WAITING) await place.onDisk(flush)
    },
    finish: () => place.onDisk(flush),
  }

  // No file stays open: there may be more of them than a process can have.
  async function flush(): Promise<void> {
    for (const [name, texts] of waiting) {
      const path = join(place.path, name)
      if (!begun.has(name) && name !== '') await mkdir(dirname(path), { recursive: true })
      begun.add(name)
      const text = texts.join('')
      // A gzip file may have several parts, one after the other (RFC 1952, 2.2).
      await appendFile(path, zipped ? await promisify(gzip)(text) : text, { flush: true })
    }
    waiting.clear()
    length = 0
  }
}
