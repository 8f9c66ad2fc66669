// The way out: everything that is live, as dataset folders that can be ingested again, or in a format that other tools read. Two exports
// of one state are equal to the byte.

import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import type { Graph } from '../../graph/connect.ts'
import { type Place, wholeFile, wholeFolder } from '../whole.ts'
import { type BeginOptions, beginExport, NOTHING, refuseEmptied } from './begin.ts'
import { exportedFiles } from './files.ts'
import type { Format, Texts } from './format.ts'
import { LeftOut, type RecordType } from './record.ts'
import { exportedRecords } from './records.ts'
import type { ShownCounts } from './shown.ts'
import { shownRecords } from './shown-records.ts'

export interface ExportOptions extends BeginOptions {
  gzip?: boolean
  onProgress?: (message: string) => void
}

export interface ExportSummary {
  folder: string
  /** What was published when it began, and is exported. */
  epoch: number
  datasets: ({ dataset: string } & Record<RecordType, number>)[]
  /** What is live and couldn't be read back, or is held back, a sentence each. */
  leftOut: string[]
}

/**
 * Writes what every dataset contributes at the published epoch to `folder`/<id>/<id>.jsonl. Throws BAD_USER_INPUT if the folder holds
 * something, or if there is nothing to export. The folder is there whole or not at all.
 */
export async function exportGraph(graph: Graph, folder: string, options: ExportOptions = {}): Promise<ExportSummary> {
  const { gzip = false, signal, onProgress = () => {} } = options
  return await wholeFolder(folder, NOTHING, async place => {
    const begun = await beginExport(graph, options)
    const { epoch, datasets } = begun.exported
    onProgress(`exporting ${datasets.join(', ')} as of epoch ${epoch}`)
    const counts = new Map(datasets.map(id => [id, { source: 0, entity: 0, claim: 0, judgement: 0 }]))
    const leftOut = new LeftOut()
    const files = exportedFiles(place, gzip)
    const add = (dataset: string, record: Readonly<Record<string, unknown>>) =>
      files.add(`${dataset}/${dataset}.jsonl${gzip ? '.gz' : ''}`, `${JSON.stringify(record)}\n`)
    // Each file begins with the id of its dataset.
    for (const id of datasets) await add(id, { type: 'dataset', id })
    for await (const records of exportedRecords(begun.exported, leftOut)) {
      signal?.throwIfAborted()
      for (const { dataset, record } of records) {
        counts.get(dataset)![record.type] += 1
        await add(dataset, record)
      }
    }
    await files.finish()
    await refuseEmptied(begun)
    const summary = [...counts].map(([dataset, count]) => ({ dataset, ...count }))
    return { folder: resolve(folder), epoch, datasets: summary, leftOut: leftOut.lines() }
  })
}

export interface ShownSummary {
  /** Null where it went to a stream. */
  target: string | null
  epoch: number
  datasets: readonly string[]
  counts: ShownCounts
  leftOut: string[]
}

/**
 * Writes what the API shows at the published epoch in a format for other tools, into a new folder, a new file or a stream, as the format
 * has it. Throws BAD_USER_INPUT if the target is there, or if there is nothing to export. It is there whole or not at all.
 */
export async function exportShown(
  graph: Graph,
  target: string | Writable,
  makeFormat: () => Format,
  options: Omit<ExportOptions, 'gzip'> = {},
): Promise<ShownSummary> {
  const { signal, onProgress = () => {} } = options
  const format = makeFormat()
  const work = async (place: Place): Promise<ShownSummary> => {
    const begun = await beginExport(graph, options)
    const { epoch, datasets } = begun.exported
    onProgress(`exporting ${datasets.join(', ')} as of epoch ${epoch}`)
    const leftOut = new LeftOut()
    const counts: ShownCounts = { sources: 0, entities: 0, claims: 0, citations: 0, conflicts: 0 }
    const files = exportedFiles(place)
    const add = async (texts: Texts) => {
      for (const [name, text] of texts) await files.add(name, text)
    }
    await add(format.begin({ epoch, publishedAt: begun.publishedAt, datasets }))
    for await (const records of shownRecords(begun.exported, leftOut, counts)) {
      signal?.throwIfAborted()
      for (const record of records) await add(format.texts(record))
    }
    await add(format.end())
    await files.finish()
    await refuseEmptied(begun)
    const where = typeof target === 'string' ? resolve(target) : null
    return { target: where, epoch, datasets, counts, leftOut: leftOut.lines() }
  }
  try {
    const isFolder = format.makes === 'folder' && typeof target === 'string'
    return await (isFolder ? wholeFolder(target, NOTHING, work) : wholeFile(target, NOTHING, work))
  } finally {
    format.close?.()
  }
}
