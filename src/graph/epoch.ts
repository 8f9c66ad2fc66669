// Epochs: whole numbers that count publications. Everything with an interval [since, until) is read at one of them.
//
// A run writes in one transaction and publishes in another: Neo4j shows the parts of a transaction to readers one after the
// other while it commits, so that only what was committed before can become visible at once. A run that dies between the two has
// written all of it; whoever comes next publishes it.

import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, type Row, type Run, read, write } from './connect.ts'
import { statement } from './statement.ts'

/** The epoch that readers see; 0 where nothing has been published yet. */
export const publishedEpoch = (graph: Graph): Promise<number> => publishedEpochBy(text => read(graph, text))

/** The same, for whoever reads in a way of their own. */
export async function publishedEpochBy(readBy: (text: string) => Promise<Row[]>): Promise<number> {
  const [row] = await readBy(statement('read/published-epoch'))
  return (row?.[0] as number | undefined) ?? 0
}

/** What was written last, and with which exchange rates and which rules its conflicts were found. */
export interface LastEpoch {
  epoch: number
  ratesSha256: string | null
  ruleVersion: number | null
  /** Of the forms in which names are kept. */
  nameVersion: number | null
}

export interface PublishedState extends LastEpoch {
  /** Readers see less and less. */
  emptying: boolean
}

/** What readers see; null where there is no graph yet. */
export async function publishedState(graph: Graph): Promise<PublishedState | null> {
  const [row] = await read(graph, statement('read/published-state'))
  if (row === undefined) return null
  const [epoch, emptying, ratesSha256, ruleVersion, nameVersion] = row as StateRow
  return { epoch, emptying, ratesSha256, ruleVersion, nameVersion }
}

type StateRow = [
  epoch: number,
  emptying: boolean,
  ratesSha256: string | null,
  ruleVersion: number | null,
  nameVersion: number | null,
]

/**
 * Makes this transaction the only one that writes, until it ends, and answers with what was written last.
 * Throws ENVIRONMENT while the graph is being emptied.
 */
export async function lockGraph(run: Run): Promise<LastEpoch> {
  await run(statement('write/lock-graph'))
  const [row] = await run(statement('write/last-epoch'))
  const [epoch, emptying, ratesSha256, ruleVersion, nameVersion] = row as StateRow
  if (emptying)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      'A reset of this graph was broken off: run "claimgraph reset --yes" again.',
    )
  return { epoch, ratesSha256, ruleVersion, nameVersion }
}

/** Makes everything visible that has been written. */
export async function publish(graph: Graph): Promise<void> {
  await write(graph, async run => {
    await lockGraph(run)
    await run(statement('write/publish'))
  })
}
