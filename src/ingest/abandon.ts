// Taking back an ingest that was broken off: everything of its epoch goes, and what it ended is open again. Nobody has seen any of it.

import { randomUUID } from 'node:crypto'
import { type Graph, runAlone, write } from '../graph/connect.ts'
import { type Ingest, lockUnfinished } from '../graph/epoch.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { statement } from '../graph/statement.ts'
import { endIngest, takeOver } from './journal.ts'

/** In this order: what hangs on something goes before it. Each may be done again. */
const STATEMENTS = [
  'write/abandon-opened-findings',
  'write/abandon-closed-findings',
  'write/abandon-roles',
  'write/abandon-opened-pointers',
  'write/abandon-closed-pointers',
  'write/abandon-opened-judgements',
  'write/abandon-closed-judgements',
  'write/abandon-opened-citations',
  'write/abandon-closed-citations',
  'write/abandon-claims',
  'write/abandon-documents',
  'write/abandon-opened-descriptions',
  'write/abandon-closed-descriptions',
  'write/abandon-records',
  'write/abandon-names',
  'write/abandon-dataset',
] as const

/** Takes back the ingest that was broken off, and answers with it; null where there is none. */
export async function abandon(graph: Graph, options: LeaseOptions = {}): Promise<Ingest | null> {
  return await alone(graph, () => takeBack(graph), options)
}

/** The same for whoever holds the lease; `owner`: only where nobody else has gone on with it. */
export async function takeBack(graph: Graph, owner?: string): Promise<Ingest | null> {
  // Whoever is still at it writes nothing more, and ends nothing: both look behind the same lock.
  const ingest = await write(graph, async run => {
    const { ingest: open } = await lockUnfinished(run)
    if (open === null || (owner !== undefined && open.owner !== owner)) return null
    return await takeOver(run, open.id, randomUUID())
  })
  if (ingest === null) return null
  const { epoch, dataset } = ingest
  for (const name of STATEMENTS) await runAlone(graph, statement(name), { epoch, dataset })
  await write(graph, async run => {
    await lockUnfinished(run)
    await endIngest(run, 'ABANDONED')
  })
  return ingest
}
