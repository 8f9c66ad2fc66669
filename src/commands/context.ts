// What the commands share: the settings, the graph, and where results go. Results go to standard output, progress and errors to
// standard error.

import { InvalidArgumentError } from 'commander'
import { type Config, ratesFolders, readConfig } from '../config.ts'
import { counted } from '../domain/counted.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import type { LeaseOptions } from '../graph/lease.ts'
import { requireMigrated } from '../graph/migrate.ts'
import { type OpenGraph, openGraph } from '../graph/open.ts'
import { type CheckOptions, checkDatasets } from '../ingest/check.ts'
import type { CheckedDataset } from '../ingest/checked.ts'
import { ingestChecked } from '../ingest/ingest.ts'
import { readRates } from '../ingest/rates-file.ts'
import type { IngestSummary } from '../ingest/write.ts'
import { type Progress, pace, showProgress } from '../report.ts'
import { listRejects } from './rejects.ts'

export const progress: Progress = showProgress()

export const settings = (): Config => readConfig(process.env)

export const exchangeRates = (): Promise<Rates> => readRates(ratesFolders(process.env), progress.step)

/** Whoever has to wait for another writer is told so. */
export const waiting: LeaseOptions = {
  onWait: () => progress.step('waiting for somebody else who is writing into this graph'),
}

/** Bad data is refused before a database is looked for. Rows that are left out are listed. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<CheckedDataset[]> {
  progress.step(`checking ${paths.join(', ')}`)
  const checked = await checkDatasets(paths, { onClaims: countingClaims(), ...options })
  for (const dataset of checked) listRejects(dataset, progress)
  return checked
}

/** Says from time to time how many claims of a dataset have been checked. */
export function countingClaims(): (dataset: string, checked: number) => void {
  const started = performance.now()
  return (dataset, checked) =>
    progress.update(
      `checking ${dataset}: ${checked.toLocaleString('en-US')} claims, ${Math.round((checked * 1000) / (performance.now() - started))}/s`,
    )
}

const COMPARING = 'all rows are written; what ended and what disagrees comes before it is published'

/** Writes what has been checked, and says how far it is. */
export async function writeChecked(
  graph: Graph,
  datasets: readonly CheckedDataset[],
  rates: Rates,
  wait = true,
): Promise<IngestSummary[]> {
  let [id, began, first] = ['', 0, 0]
  return await ingestChecked(graph, datasets, rates, {
    ...waiting,
    wait,
    onDataset: dataset => {
      ;[id, began, first] = [dataset.id, 0, 0]
      progress.step(`ingesting ${id}: ${counted(dataset.counts.claims, 'claim')}`)
    },
    onRows: (rows, total) => {
      if (began === 0) [began, first] = [performance.now(), rows]
      // What follows isn't counted: conflicts, publishing, what is derived for Neo4j Browser.
      const far = rows < total ? pace(rows, total, performance.now() - began, first) : COMPARING
      progress.update(`ingesting ${id}: ${far}`)
    },
  })
}

export async function withGraph(config: Config, work: (opened: OpenGraph) => Promise<unknown>): Promise<void> {
  const opened = await openGraph({ neo4j: config.neo4j, home: config.home, onProgress: progress.step })
  try {
    await work(opened)
  } finally {
    await opened.close()
  }
}

/** For commands that neither make the graph nor fill it. */
export async function withMigratedGraph(config: Config, work: (opened: OpenGraph) => Promise<unknown>): Promise<void> {
  await withGraph(config, async opened => {
    await requireMigrated(opened.graph)
    await work(opened)
  })
}

/** Aborted when the process is asked to end, so that nothing half written stays. `message`: what that comes to. */
export function stopped(message: string): AbortSignal {
  const stop = new AbortController()
  const reason = new ClaimgraphError('ENVIRONMENT', message)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort(reason))
  return stop.signal
}

/** Text as it is, everything else as JSON. */
export function print(result: unknown): void {
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 2)}\n`)
}

/** An option that may be said several times. */
export const several = (value: string, before: string[]): string[] => [...before, value]

/** An option that counts. */
export function wholeNumber(text: string, least: number, most: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text)
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
}
