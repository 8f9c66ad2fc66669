// The commands on sources.

import type { Command } from 'commander'
import { restore, retract } from '../ingest/retract.ts'
import { restoredLine, retractedLine } from '../report.ts'
import { exchangeRates, print, settings, waiting, withMigratedGraph } from './context.ts'

export function addSourceCommands(program: Command): void {
  program
    .command('retract')
    .description('hide what a source is cited for, until it is restored; what was known before can still be asked for')
    .argument('<source>', 'the id of the source')
    .requiredOption('--reason <text>', 'why')
    .option('--json', 'print JSON')
    .action(async (source: string, options: { reason: string; json?: boolean }) => {
      const config = settings()
      const rates = await exchangeRates()
      await withMigratedGraph(config, async ({ graph }) => {
        const summary = await retract(graph, rates, source, options.reason, waiting)
        print(options.json ? summary : retractedLine(summary))
      })
    })

  program
    .command('restore')
    .description('show again what a retracted source is cited for')
    .argument('<source>', 'the id of the source')
    .option('--json', 'print JSON')
    .action(async (source: string, options: { json?: boolean }) => {
      const config = settings()
      const rates = await exchangeRates()
      await withMigratedGraph(config, async ({ graph }) => {
        const summary = await restore(graph, rates, source, waiting)
        print(options.json ? summary : restoredLine(summary))
      })
    })
}
