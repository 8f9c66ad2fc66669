// A change of the graph that fits: all of it in one transaction, at the next epoch, with who then is who and what is to be found; published
// afterwards, so that readers see the state before or the state after, never a part.

import { RULE_VERSION } from '../domain/conflict/conflict.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type Graph, type Run, write } from '../graph/connect.ts'
import { lockGraph, publish } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import { type FindingSummary, isOutdated, updateFindings } from './findings.ts'
import { type IdentitySummary, updateIdentities } from './identity.ts'
import { renewNames } from './names.ts'

export interface Revision {
  run: 'retract' | 'restore'
  source: string
  /** The exchange rates by which conflicts are found. */
  rates: Rates
}

/** What `work` has to say of itself. */
export interface Work<T> {
  /** False: nothing was written, and there is no new epoch (unless other rates or rules find something else). */
  changed: boolean
  result: T
}

export interface Revised<T> {
  result: T
  /** Null where nothing was changed. */
  epoch: number | null
  identities: IdentitySummary | null
  findings: FindingSummary | null
}

/** `work` runs while nobody else writes; what it writes begins and ends at the epoch that it is given. */
export async function revise<T>(
  graph: Graph,
  { run: name, source, rates }: Revision,
  work: (run: Run, epoch: number) => Promise<Work<T>>,
): Promise<Revised<T>> {
  await renewNames(graph)
  const revised = await write(graph, async run => {
    const last = await lockGraph(run)
    const epoch = last.epoch + 1
    const { changed, result } = await work(run, epoch)
    const everything = isOutdated(last, rates)
    if (!changed && !everything) return { result, epoch: null, identities: null, findings: null }
    const identities = await updateIdentities(run, epoch)
    const findings = await updateFindings(run, { epoch, rates, everything })
    await recordEpoch(run, epoch, { run: name, source, rates })
    return { result, epoch, identities, findings }
  })
  await publish(graph)
  return revised
}

/** What was done at an epoch, and by which rates and rules its conflicts were found: it waits to be published. */
export async function recordEpoch(
  run: Run,
  epoch: number,
  { run: name, dataset, source, rates }: { run: string; dataset?: string; source?: string; rates: Rates },
): Promise<void> {
  await run(statement('write/record-epoch'), {
    epoch,
    run: name,
    dataset,
    source,
    ratesSha256: rates.sha256,
    ruleVersion: RULE_VERSION,
  })
}
