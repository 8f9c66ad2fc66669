// What the commands share: the settings, the graph, and where results go. Results go to standard output, progress and errors to
// standard error.

import { type Config, ratesFolders, readConfig } from '../config.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { requireMigrated } from '../graph/migrate.ts'
import { type OpenGraph, openGraph } from '../graph/open.ts'
import { type CheckedDataset, checkDatasets } from '../ingest/check.ts'
import { readRates } from '../ingest/rates-file.ts'
import type { Question } from '../ingest/resolve.ts'
import { type Progress, showProgress } from '../report.ts'

export const progress: Progress = showProgress()

export const settings = (): Config => readConfig(process.env)

export const exchangeRates = (): Promise<Rates> => readRates(ratesFolders(process.env), progress.step)

/** Bad data is refused before a database is looked for. */
export async function check(
  folders: readonly string[],
  rates: Rates,
  questions: Question[] = [],
): Promise<CheckedDataset[]> {
  progress.step(`checking ${folders.join(', ')}`)
  return await checkDatasets(folders, rates, questions)
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

/** Text as it is, everything else as JSON. */
export function print(result: unknown): void {
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 2)}\n`)
}
