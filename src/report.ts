// What commands say to people: results to standard output, progress and errors to standard error.

import ora, { type Ora } from 'ora'
import { counted } from './domain/counted.ts'
import { ClaimgraphError } from './domain/error.ts'
import { identityTexts } from './identity-report.ts'
import type { Changes } from './ingest/comparison.ts'
import type { FindingSummary } from './ingest/findings.ts'
import type { RetractionSummary } from './ingest/retract.ts'
import type { IngestSummary } from './ingest/write.ts'

export interface Progress {
  step(message: string): void
  /** How far the step is: in the place of its message in a terminal, a line now and then elsewhere. */
  update(message: string): void
  /** Ends the display; the last step is marked as done or failed. */
  end(outcome: 'done' | 'failed'): void
}

/** Milliseconds between two lines about one step. */
const NOW_AND_THEN = 5_000

/** A spinner in a terminal, a line a step elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    let next = performance.now() + NOW_AND_THEN
    return {
      step: message => stream.write(`${message}\n`),
      update(message) {
        if (performance.now() < next) return
        next = performance.now() + NOW_AND_THEN
        stream.write(`${message}\n`)
      },
      end: () => {},
    }
  }
  let spinner: Ora | null = null
  return {
    step(message) {
      spinner?.succeed()
      spinner = ora({ text: message, stream, discardStdin: false }).start()
    },
    update(message) {
      spinner ??= ora({ stream, discardStdin: false }).start()
      spinner.text = message
    },
    end(outcome) {
      if (outcome === 'done') spinner?.succeed()
      else spinner?.fail()
      spinner = null
    },
  }
}

/** `deepseek-vs-kimi, published as epoch 1: claims 80 added; citations 95 added; sources and entities 60 added` */
export function summaryLine({ dataset, epoch, identities, findings, heldBack, ...counts }: IngestSummary): string {
  const { claims, citations, records, judgements } = counts
  const held = heldBack.map(
    ({ source, citations: count }) =>
      `; ${counted(count, 'citation')} ${count === 1 ? 'stays' : 'stay'} hidden, as ${source} is retracted`,
  )
  if (epoch === null)
    return `${dataset}: nothing to change (${counted(claims.unchanged, 'claim')}, ${counted(citations.unchanged, 'citation')})${held.join('')}`
  const judged = Object.values(judgements).some(count => count > 0) ? `; judgements ${changes(judgements)}` : ''
  const known =
    identities === null
      ? ''
      : identityTexts(identities)
          .map(text => `; ${text}`)
          .join('')
  const found = findings === null ? '' : foundText(findings)
  return `${dataset}, published as epoch ${epoch}: claims ${changes(claims)}; citations ${changes(citations)}; sources and entities ${changes(records)}${judged}${known}${found}${held.join('')}`
}

/** Nothing where nothing is new. */
function foundText({ found, ended, leftOut }: FindingSummary): string {
  const counts = [
    found > 0 && `${found} found or changed`,
    ended > 0 && `${ended} ended`,
    leftOut > 0 && `${leftOut} pairs of values were not compared, as their facts have too many`,
  ].filter(Boolean)
  return counts.length === 0 ? '' : `; conflicts ${counts.join(', ')}`
}

/** `menews is retracted since epoch 4: 182 citations are hidden` */
export function retractedLine({ source, epoch, citations, retracted }: RetractionSummary): string {
  if (retracted !== null)
    return `${source} is retracted already, since epoch ${retracted.since} (${retracted.reason}): nothing was changed`
  return `${source} is retracted, published as epoch ${epoch}: ${cited(citations)} hidden`
}

export function restoredLine({ source, epoch, citations }: RetractionSummary): string {
  if (epoch === null) return `${source} is not retracted: nothing was changed`
  return `${source} is restored, published as epoch ${epoch}: ${cited(citations)} shown again`
}

const cited = (citations: number): string => `${counted(citations, 'citation')} ${citations === 1 ? 'is' : 'are'}`

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

/** How far a count is that began at `first`, with its speed: `120,000 of 1,000,000 rows, 8,100/s, 109 s left`. Milliseconds. */
export function pace(done: number, total: number, elapsed: number, first: number): string {
  const perSecond = ((done - first) * 1000) / Math.max(elapsed, 1)
  const left = perSecond > 0 ? `, ${grouped(Math.ceil((total - done) / perSecond))} s left` : ''
  return `${grouped(done)} of ${grouped(total)} rows, ${grouped(Math.round(perSecond))}/s${left}`
}

const grouped = (number: number): string => number.toLocaleString('en-US')
