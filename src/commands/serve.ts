// The commands that stay until they are stopped.

import type { Command } from 'commander'
import { requireFree } from '../api/serving/listen.ts'
import { refuseOpenHost } from '../config.ts'
import { migrate } from '../graph/migrate.ts'
import { summaryLine } from '../report.ts'
import {
  check,
  exchangeRates,
  print,
  progress,
  settings,
  withGraph,
  withMigratedGraph,
  writeChecked,
} from './context.ts'

export function addServeCommands(program: Command): void {
  program
    .command('start')
    .description('bring up Neo4j, migrate, ingest the datasets of data/, and serve')
    .action(async () => {
      const config = settings()
      refuseOpenHost(config)
      await requireFree(config.host, config.port)
      const rates = await exchangeRates()
      const datasets = await check([config.data], { rates })
      await withGraph(config, async opened => {
        await migrate(opened.graph, progress.step)
        for (const summary of await writeChecked(opened.graph, datasets, rates)) progress.step(summaryLine(summary))
        await (await serving()).serveUntilStopped(config, opened, rates, reportReady)
      })
    })

  program
    .command('serve')
    .description('serve what is in the graph, without ingesting anything')
    .action(async () => {
      const config = settings()
      refuseOpenHost(config)
      const rates = await exchangeRates()
      const { serveUntilStopped } = await serving()
      await withMigratedGraph(config, opened => serveUntilStopped(config, opened, rates, reportReady))
    })

  program
    .command('neo4j')
    .description('run the embedded Neo4j alone, until stopped')
    .action(async () => {
      const { addresses, stopSignal } = await serving()
      await withGraph({ ...settings(), neo4j: null }, async opened => {
        reportReady(addresses(opened))
        await stopSignal()
      })
    })
}

/** Apollo takes a second to load: the other commands do without. */
const serving = () => import('../serving.ts')

/** The addresses are the command's result: they come when all of its progress has been shown. */
function reportReady(lines: string[]): void {
  progress.end('done')
  print(lines.join('\n'))
}
