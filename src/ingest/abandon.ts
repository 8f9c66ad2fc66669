// Taking back an ingest that was broken off: everything of its epoch goes, and what it ended is open again. Nobody has seen any of it.

import { type Graph, runAlone, write } from '../graph/connect.ts'
import { type Ingest, lockUnfinished } from '../graph/epoch.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { statement } from '../graph/statement.ts'

/** In this order: what hangs on something goes before it. Each may be done again. */
const STATEMENTS = [
  'abandon-opened-findings',
  'abandon-closed-findings',
  'abandon-roles',
  'abandon-opened-pointers',
  'abandon-closed-pointers',
  'abandon-opened-judgements',
  'abandon-closed-judgements',
  'abandon-opened-citations',
  'abandon-closed-citations',
  'abandon-claims',
  'abandon-opened-descriptions',
  'abandon-closed-descriptions',
  'abandon-records',
  'abandon-names',
  'abandon-dataset',
] as const

/** Takes back the ingest that was broken off, and answers with it; null where there is none. */
export async function abandon(graph: Graph, options: LeaseOptions = {}): Promise<Ingest | null> {
  return await alone(graph, () => takeBack(graph), options)
}

/** The same for whoever holds the lease. */
export async function takeBack(graph: Graph): Promise<Ingest | null> {
  const { ingest } = await write(graph, lockUnfinished)
  if (ingest === null) return null
  const { epoch, dataset } = ingest
  for (const name of STATEMENTS) await runAlone(graph, statement(`write/${name}`), { epoch, dataset })
  await write(graph, async run => {
    await lockUnfinished(run)
    await run(statement('write/end-ingest'), { state: 'ABANDONED' })
  })
  return ingest
}
