// Epochs: whole numbers that count publications. Everything with an interval [since, until) is read at one of them.

import { type Graph, type Run, read } from './connect.ts'
import { statement } from './statement.ts'

/** The epoch that readers see; 0 where nothing has been published yet. */
export async function publishedEpoch(graph: Graph): Promise<number> {
  const [row] = await read(graph, statement('read/published-epoch'))
  return (row?.[0] as number | undefined) ?? 0
}

/** Makes this transaction the only one that writes, until it ends, and answers with the published epoch. */
export async function lockGraph(run: Run): Promise<number> {
  const [row] = await run(statement('write/lock-graph'))
  return row![0] as number
}
