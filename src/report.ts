// What commands say to people: results to standard output, progress and errors to standard error.

import ora, { type Ora } from 'ora'
import { ClaimgraphError } from './domain/error.ts'
import type { Changes, IngestSummary } from './ingest/write.ts'

export interface Progress {
  step(message: string): void
  /** Ends the display; the last step is marked as done or failed. */
  end(outcome: 'done' | 'failed'): void
}

/** A spinner in a terminal, a line a step elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: message => stream.write(`${message}\n`), end: () => {} }
  let spinner: Ora | null = null
  return {
    step(message) {
      spinner?.succeed()
      spinner = ora({ text: message, stream, discardStdin: false }).start()
    },
    end(outcome) {
      if (outcome === 'done') spinner?.succeed()
      else spinner?.fail()
      spinner = null
    },
  }
}

/** `deepseek-vs-kimi, epoch 1: claims 80 added; citations 95 added; sources and entities 60 added` */
export function summaryLine({ dataset, epoch, claims, citations, records }: IngestSummary): string {
  if (epoch === null)
    return `${dataset}: nothing to change (${claims.unchanged} claims, ${citations.unchanged} citations)`
  return `${dataset}, published as epoch ${epoch}: claims ${changes(claims)}; citations ${changes(citations)}; sources and entities ${changes(records)}`
}

const changes = (counts: Changes): string =>
  (['added', 'changed', 'withdrawn', 'unchanged'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind]} ${kind === 'unchanged' ? 'left alone' : kind}`)
    .join(', ') || 'none'

/** An error as lines for a terminal: its findings, then what it comes to. */
export function errorLines(error: unknown): string[] {
  if (error instanceof ClaimgraphError && error.code !== 'INTERNAL') return [...error.problems, error.message]
  return [`This should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
}
