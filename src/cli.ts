#!/usr/bin/env node
// The commands. Results go to standard output, progress and errors to standard error. Exit codes: 0 fine, 1 the data or the
// request is wrong, 2 the environment is.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { type Config, ratesFolders, readConfig, refuseOpenHost } from './config.ts'
import { exitCode } from './domain/error.ts'
import type { Rates } from './domain/rates/rates.ts'
import { migrate, requireMigrated } from './graph/migrate.ts'
import { type OpenGraph, openGraph } from './graph/open.ts'
import { type CheckedCitation, type CheckedDataset, checkDatasets } from './ingest/check.ts'
import { coverage } from './ingest/coverage.ts'
import { derivedFingerprint, fingerprint, historyFingerprint } from './ingest/fingerprint.ts'
import { ingestChecked } from './ingest/ingest.ts'
import { readRates } from './ingest/rates-file.ts'
import { reset } from './ingest/reset.ts'
import { restore, retract } from './ingest/retract.ts'
import { errorLines, type Progress, restoredLine, retractedLine, showProgress, summaryLine } from './report.ts'
import { addresses, serveUntilStopped, stopSignal } from './serving.ts'

// What the environment says wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
  version: string
}
const progress: Progress = showProgress()
// Whoever reads the output may stop reading: `claimgraph check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const program = new Command('claimgraph')
  .description('A knowledge graph of companies, investors and claims, every fact with its citation.')
  .version(version)
  .showHelpAfterError()
  .exitOverride()

program
  .command('start')
  .description('bring up Neo4j, migrate, ingest the datasets of data/, and serve')
  .action(async () => {
    const config = readConfig(process.env)
    refuseOpenHost(config)
    const rates = await exchangeRates()
    const datasets = await check([config.data], rates)
    await withGraph(config, async opened => {
      await migrate(opened.graph, progress.step)
      for (const summary of await ingestChecked(opened.graph, datasets, rates, progress.step))
        progress.step(summaryLine(summary))
      await serveUntilStopped(config, opened, rates, reportReady)
    })
  })

program
  .command('serve')
  .description('serve what is in the graph, without ingesting anything')
  .action(async () => {
    const config = readConfig(process.env)
    refuseOpenHost(config)
    const rates = await exchangeRates()
    await withGraph(config, async opened => {
      await requireMigrated(opened.graph)
      await serveUntilStopped(config, opened, rates, reportReady)
    })
  })

program
  .command('check')
  .description('check datasets: every problem with file, line and path; needs no database')
  .argument('<folder...>', 'dataset folders, or folders that hold dataset folders')
  .option('--coverage', 'also list the sentences of each source that no claim cites')
  .option('--json', 'print JSON')
  .action(async (folders: string[], options: { coverage?: boolean; json?: boolean }) => {
    const rates = await exchangeRates()
    const checked = (await checkDatasets(folders, rates)).map(dataset => ({
      dataset: dataset.id,
      sources: dataset.sources.length,
      entities: dataset.entities.length,
      claims: dataset.claims.length,
      citations: dataset.claims.reduce((sum, claim) => sum + claim.citations.length, 0),
      inferred: dataset.claims.flatMap(claim => claim.citations).filter(isInferred).length,
      ...(options.coverage && { coverage: coverage(dataset) }),
    }))
    if (options.json) return print(checked)
    for (const { dataset, sources, entities, claims, citations, inferred, coverage: covered } of checked) {
      print(
        `${dataset}: ${sources} sources, ${entities} entities, ${claims} claims, ${citations} citations; every quote found, every amount proved${inferred > 0 ? `, but for ${inferred} that are inferred` : ''}`,
      )
      if (covered === undefined) continue
      print(`${covered.cited} of ${covered.sentences} sentences are cited. Not cited:`)
      for (const { source, line, sentence, reason } of covered.uncited)
        print(
          `  ${source}, line ${line}: ${sentence}\n      ${reason ?? 'NO REASON GIVEN (add it under "uncited" in the dataset)'}`,
        )
    }
  })

program
  .command('ingest')
  .description('check datasets and write them into the graph; each replaces what it contributed before')
  .argument('<folder...>', 'dataset folders, or folders that hold dataset folders')
  .option('--json', 'print JSON')
  .action(async (folders: string[], options: { json?: boolean }) => {
    const rates = await exchangeRates()
    const datasets = await check(folders, rates)
    await withGraph(readConfig(process.env), async ({ graph }) => {
      await migrate(graph, progress.step)
      const summaries = await ingestChecked(graph, datasets, rates, progress.step)
      print(options.json ? summaries : summaries.map(summaryLine).join('\n'))
    })
  })

program
  .command('retract')
  .description('hide what a source is cited for, until it is restored; what was known before can still be asked for')
  .argument('<source>', 'the id of the source')
  .requiredOption('--reason <text>', 'why')
  .option('--json', 'print JSON')
  .action(async (source: string, options: { reason: string; json?: boolean }) => {
    const config = readConfig(process.env)
    const rates = await exchangeRates()
    await withGraph(config, async ({ graph }) => {
      await requireMigrated(graph)
      const summary = await retract(graph, rates, source, options.reason)
      print(options.json ? summary : retractedLine(summary))
    })
  })

program
  .command('restore')
  .description('show again what a retracted source is cited for')
  .argument('<source>', 'the id of the source')
  .option('--json', 'print JSON')
  .action(async (source: string, options: { json?: boolean }) => {
    const config = readConfig(process.env)
    const rates = await exchangeRates()
    await withGraph(config, async ({ graph }) => {
      await requireMigrated(graph)
      const summary = await restore(graph, rates, source)
      print(options.json ? summary : restoredLine(summary))
    })
  })

program
  .command('migrate')
  .description('create or complete the constraints and indexes of the database')
  .action(async () => {
    await withGraph(readConfig(process.env), async ({ graph }) => {
      const applied = await migrate(graph, progress.step)
      print(applied.length === 0 ? 'nothing to migrate' : applied.map(id => `applied ${id}`).join('\n'))
    })
  })

program
  .command('fingerprint')
  .description(
    'one hash of all that is live, equal for graphs that say the same; a second line for what is found in it',
  )
  .option('--history', 'a third line for all that ever was, with its epochs')
  .action(async (options: { history?: boolean }) => {
    await withGraph(readConfig(process.env), async ({ graph }) => {
      print(await fingerprint(graph))
      print(await derivedFingerprint(graph))
      if (options.history) print(await historyFingerprint(graph))
    })
  })

program
  .command('reset')
  .description('empty the graph, history included, and ingest again')
  .argument('[folder...]', 'what to ingest; by default the datasets of data/')
  .requiredOption('--yes', 'really do it')
  .action(async (folders: string[]) => {
    const config = readConfig(process.env)
    const rates = await exchangeRates()
    const datasets = await check(folders.length > 0 ? folders : [config.data], rates)
    await withGraph(config, async ({ graph }) => {
      await migrate(graph, progress.step)
      await reset(graph)
      print((await ingestChecked(graph, datasets, rates, progress.step)).map(summaryLine).join('\n'))
    })
  })

program
  .command('neo4j')
  .description('run the embedded Neo4j alone, until stopped')
  .action(async () => {
    const config = readConfig(process.env)
    await withGraph({ ...config, neo4j: null }, async opened => {
      progress.end('done')
      print(addresses(opened).join('\n'))
      await stopSignal()
    })
  })

const exchangeRates = (): Promise<Rates> => readRates(ratesFolders(process.env), progress.step)

/** Bad data is refused before a database is looked for. */
async function check(folders: readonly string[], rates: Rates): Promise<CheckedDataset[]> {
  progress.step(`checking ${folders.join(', ')}`)
  return await checkDatasets(folders, rates)
}

async function withGraph(config: Config, work: (opened: OpenGraph) => Promise<unknown>): Promise<void> {
  const opened = await openGraph({ neo4j: config.neo4j, home: config.home, onProgress: progress.step })
  try {
    await work(opened)
  } finally {
    await opened.close()
  }
}

/** The addresses are the command's result: they come when all of its progress has been shown. */
function reportReady(lines: string[]): void {
  progress.end('done')
  print(lines.join('\n'))
}

const isInferred = ({ derivation }: CheckedCitation): boolean => derivation?.kind === 'INFERRED'

function print(result: unknown): void {
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 2)}\n`)
}

try {
  await program.parseAsync()
  progress.end('done')
} catch (error) {
  progress.end('failed')
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1
  else {
    for (const line of errorLines(error)) process.stderr.write(`${line}\n`)
    process.exitCode = exitCode(error)
  }
}
