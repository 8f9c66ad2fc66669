// What an export reads from the graph: page by page, in the order of the ids, as it was at one epoch, so that never more than a page is
// in memory, and that what is written meanwhile doesn't show.

import { type Graph, type Parameters, type Row, read } from '../../graph/connect.ts'

/** What is exported: of which datasets, as of which epoch. */
export interface Exported {
  graph: Graph
  epoch: number
  datasets: readonly string[]
  /** Records that a page has at most. */
  page: number
  signal?: AbortSignal | undefined
}

/** Milliseconds. Of a small dataset, a page may go through all that a large graph has. */
const TIMEOUT = 600_000

/** Reads one of the statements of an export, unless that was stopped. */
export async function readAt(
  { graph, epoch, datasets, signal }: Exported,
  text: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  signal?.throwIfAborted()
  return await read(graph, text, { epoch, datasets, ...parameters }, { timeout: TIMEOUT })
}

/** The pages of a statement that answers with what comes after an id; `idOf` says which the last row is of. */
export async function* pagesOf<T extends Row>(
  exported: Exported,
  text: string,
  idOf: (row: T) => string,
  parameters: Parameters = {},
): AsyncGenerator<T[]> {
  for (let after = ''; ; ) {
    const rows = (await readAt(exported, text, { ...parameters, after, limit: exported.page })) as T[]
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = idOf(last)
  }
}
