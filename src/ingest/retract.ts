// Taking a source back, and giving it back. Its citations are hidden from the epoch of the retraction on, whatever is ingested
// meanwhile; what was answered before is still answered when it is asked for as it was known then.

import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph, Run } from '../graph/connect.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { statement } from '../graph/statement.ts'
import { derive } from './derive.ts'
import { revise } from './revise.ts'

export interface RetractionSummary {
  source: string
  /** The epoch at which it was published; null where nothing was. */
  epoch: number | null
  /** How many citations are hidden, or shown again. */
  citations: number
  /** Where there was nothing to do: since which epoch the source is retracted, and why. */
  retracted: { since: number; reason: string } | null
}

/** Retracts a source. One that is retracted already is left as it is. Throws BAD_USER_INPUT if there is no such source. */
export async function retract(
  graph: Graph,
  rates: Rates,
  source: string,
  reason: string,
  lease: LeaseOptions = {},
): Promise<RetractionSummary> {
  return await change(graph, { run: 'retract', source, rates }, lease, async (run, epoch, retracted) => {
    if (retracted !== null) return null
    const [row] = await run(statement('write/retract'), { source, reason, epoch })
    return row![0] as number
  })
}

/** Restores a source. One that isn't retracted is left as it is. Throws BAD_USER_INPUT if there is no such source. */
export async function restore(
  graph: Graph,
  rates: Rates,
  source: string,
  lease: LeaseOptions = {},
): Promise<RetractionSummary> {
  return await change(graph, { run: 'restore', source, rates }, lease, async (run, epoch, retracted) => {
    if (retracted === null) return null
    const [row] = await run(statement('write/restore'), { source, epoch })
    return row![0] as number
  })
}

/** `work` answers with the number of citations, or with null where there is nothing to do. */
async function change(
  graph: Graph,
  about: { run: 'retract' | 'restore'; source: string; rates: Rates },
  lease: LeaseOptions,
  work: (run: Run, epoch: number, retracted: RetractionSummary['retracted']) => Promise<number | null>,
): Promise<RetractionSummary> {
  const { source } = about
  const changing = async () => {
    const revised = await revise(graph, about, async (run, next) => {
      const retracted = await stateOf(run, source)
      const citations = await work(run, next, retracted)
      const changed = citations !== null
      return { changed, result: { citations: citations ?? 0, changed, retracted } }
    })
    await derive(graph)
    return revised
  }
  const { epoch, result } = await alone(graph, changing, lease)
  const { citations, changed, retracted } = result
  return { source, citations, epoch, retracted: changed ? null : retracted }
}

async function stateOf(run: Run, source: string): Promise<RetractionSummary['retracted']> {
  const [row] = await run(statement('write/source-state'), { source })
  if (row === undefined)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `The graph has no source with the id ${JSON.stringify(source)}: nothing was changed. The query { sources { edges { node { id title } } } } lists them.`,
    )
  const [since, reason] = row as [number | null, string]
  return since === null ? null : { since, reason }
}
