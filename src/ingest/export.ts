// The way out: everything that is live, as dataset folders that can be ingested again. Two exports of one state are equal to the byte.

import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, read } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { exportedFiles } from './exported-files.ts'
import { type Exported, readAt } from './exported-pages.ts'
import { LeftOut, type RecordType } from './exported-record.ts'
import { exportedRecords } from './exported-records.ts'
import { shown } from './folder.ts'

export interface ExportOptions {
  /** Ids of datasets; all of them where there are none. */
  datasets?: readonly string[]
  gzip?: boolean
  /** Records that are read at a time. */
  page?: number
  signal?: AbortSignal
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

const PAGE = 2_000

/**
 * Writes what every dataset contributes at the published epoch to `folder`/<id>/<id>.jsonl. Throws BAD_USER_INPUT if the folder holds
 * something, or if there is nothing to export. The folder is there whole or not at all.
 */
export async function exportGraph(graph: Graph, folder: string, options: ExportOptions = {}): Promise<ExportSummary> {
  const { gzip = false, signal, onProgress = () => {} } = options
  const target = resolve(folder)
  await refuseFull(target)
  const { exported, publishedAt } = await beginExport(graph, options)
  const { epoch, datasets } = exported
  onProgress(`exporting ${datasets.join(', ')} as of epoch ${epoch}`)
  const counts = new Map(datasets.map(id => [id, { source: 0, entity: 0, claim: 0, judgement: 0 }]))
  const leftOut = new LeftOut()
  const partial = join(dirname(target), `.${basename(target)}-${randomUUID()}`)
  await onDisk(target, () => mkdir(partial))
  try {
    const files = exportedFiles(partial, datasets, gzip)
    for await (const records of exportedRecords(exported, leftOut)) {
      signal?.throwIfAborted()
      for (const { dataset, record } of records) {
        counts.get(dataset)![record.type] += 1
        await onDisk(target, () => files.add(dataset, record))
      }
    }
    await onDisk(target, () => files.finish())
    await refuseEmptied(exported, publishedAt)
    await onDisk(target, () => rename(partial, target))
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
  const summary = [...counts].map(([dataset, count]) => ({ dataset, ...count }))
  return { folder: target, epoch, datasets: summary, leftOut: leftOut.lines() }
}

/** What there is to export at the published epoch, which is read once. Throws BAD_USER_INPUT where there is nothing of it. */
export async function beginExport(
  graph: Graph,
  { datasets: wanted = [], page = PAGE, signal }: Pick<ExportOptions, 'datasets' | 'page' | 'signal'> = {},
): Promise<{ exported: Exported; publishedAt: string | null }> {
  const { epoch, publishedAt, emptying } = await stateAt(graph, null)
  if (emptying) throw emptied()
  const all = (await readAt({ graph, epoch, datasets: [], page }, statement('read/export-datasets'))).flat() as string[]
  const unknown = wanted.filter(id => !all.includes(id))
  if (all.length === 0 || unknown.length > 0)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      all.length === 0
        ? 'Nothing is published in this graph: there is nothing to export.'
        : `The graph has nothing of the dataset ${unknown.join(', ')}: nothing was exported. It has ${all.join(', ')}.`,
    )
  const datasets = wanted.length === 0 ? all : all.filter(id => wanted.includes(id))
  return { exported: { graph, epoch, datasets, page, signal }, publishedAt }
}

// ---------------------------------------------------------------------------------------------------------------------

async function stateAt(
  graph: Graph,
  epoch: number | null,
): Promise<{ epoch: number; publishedAt: string | null; emptying: boolean }> {
  const [row = [0, null, false]] = await read(graph, statement('read/export-state'), { epoch })
  const [published, publishedAt, emptying] = row as [number, string | null, boolean]
  return { epoch: published, publishedAt, emptying }
}

/** Epochs last, but for a reset: after one there may be another of the same number. */
async function refuseEmptied({ graph, epoch }: Exported, publishedAt: string | null): Promise<void> {
  const now = await stateAt(graph, epoch)
  if (now.emptying || now.publishedAt !== publishedAt) throw emptied()
}

const emptied = (): ClaimgraphError =>
  new ClaimgraphError('ENVIRONMENT', 'The graph is being emptied, or was emptied meanwhile: nothing was exported.')

/** An empty folder may be there. */
async function refuseFull(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw unwritable(folder, error)
  })
  if (held.length > 0) throw full(folder)
}

const full = (folder: string): ClaimgraphError =>
  new ClaimgraphError(
    'BAD_USER_INPUT',
    `${shown(folder)} holds something already: name a new folder, so that nothing is overwritten.`,
  )

async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw full(folder)
    throw code === undefined ? error : unwritable(folder, error as NodeJS.ErrnoException)
  }
}

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: ': is the folder there that it is to lie in?',
  ENOTDIR: ': it is no folder, or lies in none.',
  EBUSY: ': something is mounted there; name a folder inside of it.',
  EXDEV: ': something is mounted there; name a folder inside of it.',
}

function unwritable(folder: string, { code = '' }: NodeJS.ErrnoException): ClaimgraphError {
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO'
  return new ClaimgraphError(
    isFull ? 'ENVIRONMENT' : 'BAD_USER_INPUT',
    `${shown(folder)} cannot be written (${code})${HINTS[code] ?? '.'} Nothing was exported.`,
  )
}
