// The command that writes the graph as datasets.

import type { Command } from 'commander'
import { ClaimgraphError } from '../domain/error.ts'
import { type ExportSummary, exportGraph } from '../ingest/export.ts'
import { shown } from '../ingest/folder.ts'
import { print, progress, settings, withMigratedGraph } from './context.ts'

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write what is live as datasets that can be ingested again: a backup, or the way into another graph')
    .argument('<folder>', 'a folder that is not there yet, or is empty')
    .option('--dataset <id>', 'this dataset; may be said several times (default: all)', collect, [])
    .option('--gzip', 'write .jsonl.gz')
    .option('--json', 'print JSON')
    .action(async (folder: string, options: { dataset: string[]; gzip?: boolean; json?: boolean }) => {
      await withMigratedGraph(settings(), async ({ graph }) => {
        const summary = await exportGraph(graph, folder, {
          datasets: options.dataset,
          gzip: options.gzip === true,
          signal: stopped(),
          onProgress: progress.step,
        })
        for (const line of summary.leftOut) progress.step(`left out: ${line}`)
        print(options.json ? summary : exportedLines(summary).join('\n'))
      })
    })
}

/** Aborted when the process is asked to end, so that nothing half written stays. */
function stopped(): AbortSignal {
  const stop = new AbortController()
  const reason = new ClaimgraphError('ENVIRONMENT', 'The export was stopped: nothing was exported.')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort(reason))
  return stop.signal
}

const collect = (id: string, before: string[]): string[] => [...before, id]

function exportedLines({ folder, epoch, datasets }: ExportSummary): string[] {
  const counts = datasets.map(
    ({ dataset, source, entity, claim, judgement }) =>
      `${dataset}: ${source} sources, ${entity} entities, ${claim} claims, ${judgement} judgements`,
  )
  return [...counts, `epoch ${epoch} is in ${shown(folder)}`]
}
