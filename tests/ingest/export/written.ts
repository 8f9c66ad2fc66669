// What a format makes of records, without a disk.

import type { About, Format } from '../../../src/ingest/export/format.ts'
import type { ShownRecord } from '../../../src/ingest/export/shown.ts'

const ABOUT: About = { epoch: 7, publishedAt: '2026-05-14T09:30:00Z', datasets: ['deepseek-vs-kimi'] }

/** File → content. */
export function filesOf(format: Format, records: readonly ShownRecord[]): Record<string, string> {
  const files: Record<string, string> = {}
  const add = (texts: Iterable<[name: string, text: string]>) => {
    for (const [name, text] of texts) files[name] = (files[name] ?? '') + text
  }
  try {
    add(format.begin(ABOUT))
    for (const record of records) add(format.texts(record))
    add(format.end())
    return files
  } finally {
    format.close?.()
  }
}
