// What there is to export, and whether it still is when the export ends.

import { ClaimgraphError } from '../../domain/error.ts'
import { type Graph, read } from '../../graph/connect.ts'
import { statement } from '../../graph/statement.ts'
import { type Exported, readAt } from './pages.ts'

export interface BeginOptions {
  /** Ids of datasets; all of them where there are none. */
  datasets?: readonly string[] | undefined
  /** Records that are read at a time. */
  page?: number | undefined
  signal?: AbortSignal | undefined
}

const PAGE = 2_000

/** What it means that an export fails. */
export const NOTHING = 'Nothing was exported.'

export interface Begun {
  exported: Exported
  publishedAt: string | null
}

/** What there is to export at the published epoch, which is read once. Throws BAD_USER_INPUT where there is nothing of it. */
export async function beginExport(
  graph: Graph,
  { datasets: wanted = [], page = PAGE, signal }: BeginOptions = {},
): Promise<Begun> {
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

/** Epochs last, but for a reset: after one there may be another of the same number. */
export async function refuseEmptied({ exported: { graph, epoch }, publishedAt }: Begun): Promise<void> {
  const now = await stateAt(graph, epoch)
  if (now.emptying || now.publishedAt !== publishedAt) throw emptied()
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

const emptied = (): ClaimgraphError =>
  new ClaimgraphError('ENVIRONMENT', 'The graph is being emptied, or was emptied meanwhile: nothing was exported.')
