// Epochs: whole numbers that count publications. Everything with an interval [since, until) is read at one of them.
//
// A run writes, in one transaction or (with a journal) in many, and publishes in another: Neo4j shows the parts of a transaction to
// readers one after the other while it commits, so that only what was committed before can become visible at once. Of a run that has
// written all of it and dies before it publishes, whoever comes next does.

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

/** The journal of an ingest, as it is kept in the graph. */
export interface Ingest {
  id: string
  dataset: string
  /** Over all that the dataset contributes, and what it is judged by: whoever goes on with it has to bring the same. */
  checksum: string
  /** At which everything is written. */
  epoch: number
  state: 'RUNNING' | 'DONE' | 'ABANDONED'
  startedAt: string
  /** Who is at it; nobody where it has ended, or the graph is being emptied. */
  owner?: string
  /** The step that it is at, and the last batches of it with an even and with an odd number that have been written. */
  step: number
  even: number
  odd: number
  /** Rows that have been written, and those that there are to write. */
  rows: number
  total: number
  /** Whether its claims are created without being looked for. */
  creates: boolean
  /** Of the conflicts: found or changed, ended, left out. */
  found: number
  ended: number
  leftOut: number
  /** What it comes to, and who became whom, as JSON. */
  summary: string
  identities?: string
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
 * Makes this transaction the only one that writes, until it ends, and answers with what was written last. Throws ENVIRONMENT while the
 * graph is being emptied, or has an ingest that has begun and not ended.
 */
export async function lockGraph(run: Run): Promise<LastEpoch> {
  const { ingest, ...last } = await lockUnfinished(run)
  if (ingest !== null) throw brokenOff(ingest)
  return last
}

/** The same for who goes on with such an ingest, or takes it back. */
export async function lockUnfinished(run: Run): Promise<LastEpoch & { ingest: Ingest | null }> {
  await run(statement('write/lock-graph'))
  const [row] = await run(statement('write/last-epoch'))
  const [epoch, emptying, ratesSha256, ruleVersion, nameVersion, ingest] = row as [...StateRow, Ingest | null]
  if (emptying)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      'A reset of this graph was broken off: run "claimgraph reset --yes" again.',
    )
  return { epoch, ratesSha256, ruleVersion, nameVersion, ingest }
}

/** Why nothing else may be written. */
export const brokenOff = ({ dataset, startedAt, rows, total }: Ingest): ClaimgraphError =>
  new ClaimgraphError(
    'ENVIRONMENT',
    `An ingest of the dataset ${dataset}, begun at ${startedAt.replace(/\.\d+/, '')}, was broken off after ${rows} of ${total} rows. Readers see nothing of it, but nothing else can be written: ingest the same files again, which goes on where it stopped, or take it back with "claimgraph ingest --abandon".`,
  )

/** Makes everything visible that has been written. */
export async function publish(graph: Graph): Promise<void> {
  await write(graph, async run => {
    await lockGraph(run)
    await run(statement('write/publish'))
  })
}
