// The files of an export: a folder for each dataset with one JSONL file, a record a line.

import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface ExportedFiles {
  /** Resolves when there is room for more. */
  add(dataset: string, record: Readonly<Record<string, unknown>>): Promise<void>
  /** Resolves when all of it is on disk. */
  finish(): Promise<void>
}

/** Characters that wait in memory, of all datasets together. */
const WAITING = 8_000_000

/** In the folder, which is there and empty. Each file begins with the id of its dataset. */
export function exportedFiles(folder: string, datasets: readonly string[], zipped: boolean): ExportedFiles {
  const waiting = new Map(datasets.map(id => [id, [lineOf({ type: 'dataset', id })]]))
  let length = 0
  const begun = new Set<string>()

  return {
    async add(dataset, record) {
      const line = lineOf(record)
      waiting.get(dataset)!.push(line)
      length += line.length
      if (length > WAITING) await flush()
    },
    finish: flush,
  }

  // No file stays open: there may be more datasets than a process can have files.
  async function flush(): Promise<void> {
    for (const [dataset, lines] of waiting) {
      if (lines.length === 0) continue
      if (!begun.has(dataset)) await mkdir(join(folder, dataset))
      begun.add(dataset)
      const text = lines.splice(0).join('')
      // A gzip file may have several parts, one after the other (RFC 1952, 2.2).
      const bytes = zipped ? await promisify(gzip)(text) : text
      await appendFile(join(folder, dataset, `${dataset}.jsonl${zipped ? '.gz' : ''}`), bytes, { flush: true })
    }
    length = 0
  }
}

const lineOf = (record: Readonly<Record<string, unknown>>): string => `${JSON.stringify(record)}\n`
