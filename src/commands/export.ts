// The command that writes the graph: as datasets, or in formats that other tools read.

import { type Command, Option } from 'commander'
import { counted } from '../domain/counted.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Graph } from '../graph/connect.ts'
import type { BibliographySummary } from '../ingest/export/bibliography.ts'
import { csvFormat } from '../ingest/export/csv.ts'
import { type ExportSummary, exportGraph, exportShown, type ShownSummary } from '../ingest/export/export.ts'
import { followTheMoneyFormat } from '../ingest/export/follow-the-money.ts'
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat } from '../ingest/export/format.ts'
import { jsonLdFormat } from '../ingest/export/json-ld.ts'
import type { ShownCounts } from '../ingest/export/shown.ts'
import { shown } from '../ingest/folder.ts'
import { questionIn } from './cited.ts'
import { print, progress, settings, several, stopped, withMigratedGraph } from './context.ts'

const FOR_TOOLS = { csv: csvFormat, 'json-ld': jsonLdFormat, ftm: followTheMoneyFormat }
const FORMATS = ['jsonl', ...Object.keys(FOR_TOOLS), ...BIBLIOGRAPHY_FORMATS]

interface ExportFlags {
  format: string
  dataset: string[]
  gzip?: boolean
  style?: string
  query?: string
  variables?: string
  json?: boolean
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description(
      'write what is live: as datasets that can be ingested again (a backup, or the way into another graph), or for other tools',
    )
    .argument(
      '<target>',
      'a folder that is not there yet, or is empty (jsonl, csv); a file that is not there yet, or - for standard output (the others)',
    )
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('jsonl'))
    .option('--dataset <id>', 'this dataset; may be said several times (default: all)', several, [])
    .option('--gzip', 'write .jsonl.gz')
    .option('--style <style>', 'of a bibliography, by default apa')
    .option('--query <file>', 'of a bibliography: the sources that the answer to this GraphQL document cites')
    .option('--variables <json>', 'of the query')
    .option('--json', 'print JSON')
    .action(async (target: string, options: ExportFlags) => {
      refuseUnfitting(target, options)
      const work = await exportTo(target, options)
      await withMigratedGraph(settings(), async ({ graph }) => {
        const { leftOut, summary, lines } = await work(graph)
        for (const line of leftOut) progress.step(`left out: ${line}`)
        if (target === '-') for (const line of lines) progress.step(line)
        else print(options.json ? summary : lines.join('\n'))
      })
    })
}

/** Throws BAD_USER_INPUT for options that have no meaning together. */
function refuseUnfitting(target: string, { format, dataset, gzip, style, query, variables }: ExportFlags): void {
  const isBibliography = BIBLIOGRAPHY_FORMATS.some(each => each === format)
  const amiss = [
    gzip && format !== 'jsonl' && '--gzip goes with the format jsonl only',
    style !== undefined && format !== 'bibliography' && '--style goes with the format bibliography only',
    query !== undefined && !isBibliography && `--query goes with the formats ${BIBLIOGRAPHY_FORMATS.join(', ')} only`,
    variables !== undefined && query === undefined && '--variables goes with --query only',
    query !== undefined && dataset.length > 0 && '--dataset does not go with --query: the query says what is meant',
    target === '-' &&
      (format === 'csv' || format === 'jsonl') &&
      `${format} makes a folder: name one in the place of -`,
  ].filter(each => typeof each === 'string')
  if (amiss.length > 0) throw new ClaimgraphError('BAD_USER_INPUT', `${amiss.join('; ')}. Nothing was exported.`)
}

interface Exported {
  leftOut: readonly string[]
  /** For machines. */
  summary: object
  /** For people. */
  lines: string[]
}

/** What is to be done with the graph. What can be refused without one is refused before. */
async function exportTo(target: string, options: ExportFlags): Promise<(graph: Graph) => Promise<Exported>> {
  const { format, dataset: datasets, gzip = false, style, query, variables } = options
  const shared = () => ({
    datasets,
    signal: stopped('The export was stopped: nothing was exported.'),
    onProgress: progress.step,
  })
  const into = target === '-' ? process.stdout : target
  if (format === 'jsonl')
    return async graph => {
      const summary = await exportGraph(graph, target, { ...shared(), gzip })
      return { leftOut: summary.leftOut, summary, lines: datasetLines(summary) }
    }
  if (format in FOR_TOOLS)
    return async graph => {
      const summary = await exportShown(graph, into, FOR_TOOLS[format as keyof typeof FOR_TOOLS], shared())
      const lines = [countsLine(summary), whereLine(summary)]
      return { leftOut: summary.leftOut, summary: { format, ...summary }, lines }
    }
  // What makes bibliographies takes a second to load.
  const { exportBibliography, requireStyle } = await import('../ingest/export/bibliography.ts')
  if (style !== undefined) requireStyle(style)
  const asked = query === undefined ? undefined : await questionIn(query, variables)
  return async graph => {
    const begun = shared()
    const cited = await asked?.(graph, begun.signal)
    const summary = await exportBibliography(graph, into, format as BibliographyFormat, { ...begun, style, cited })
    const lines = [counted(summary.sources, 'source'), whereLine(summary)]
    return { leftOut: summary.leftOut, summary: { format, ...summary }, lines }
  }
}

function datasetLines({ folder, epoch, datasets }: ExportSummary): string[] {
  const counts = datasets.map(
    ({ dataset, source, entity, claim, judgement }) =>
      `${dataset}: ${counted(source, 'source')}, ${counted(entity, 'entity', 'entities')}, ${counted(claim, 'claim')}, ${counted(judgement, 'judgement')}`,
  )
  return [...counts, `epoch ${epoch} is in ${shown(folder)}`]
}

const NOUNS: Readonly<Record<keyof ShownCounts, [one: string, many?: string]>> = {
  sources: ['source'],
  entities: ['entity', 'entities'],
  claims: ['claim'],
  citations: ['citation'],
  conflicts: ['conflict'],
}

const countsLine = ({ counts }: ShownSummary): string =>
  Object.entries(counts)
    .map(([what, count]) => counted(count, ...NOUNS[what as keyof ShownCounts]))
    .join(', ')

const whereLine = ({ epoch, target }: ShownSummary | BibliographySummary): string =>
  target === null ? `as of epoch ${epoch}` : `epoch ${epoch} is in ${shown(target)}`
