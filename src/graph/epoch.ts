// Epochs: whole numbers that count publications. Everything with an interval [since, until) is read at one of them.

import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, type Run, read } from './connect.ts'
import { statement } from './statement.ts'

/** The epoch that readers see; 0 where nothing has been published yet. */
export async function publishedEpoch(graph: Graph): Promise<number> {
  const [row] = await read(graph, statement('read/published-epoch'))
  return (row?.[0] as number | undefined) ?? 0
}

/**
 * Makes this transaction the only one that writes, until it ends, and answers with the published epoch.
 * Throws ENVIRONMENT while the graph is being emptied.
 */
export async function lockGraph(run: Run): Promise<number> {
  const [row] = await run(statement('write/lock-graph'))
  const [epoch, emptying] = row as [number, boolean]
  if (emptying)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      'A reset of this graph was broken off: run "claimgraph reset --yes" again.',
    )
  return epoch
}
