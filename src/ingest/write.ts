// Writing one checked dataset: its contribution to the graph is replaced by what the files say now. All of it is written at the next
// epoch, in as many transactions as it takes, and published by one: readers see the dataset as it was before, and then as it is.

import { createHash } from 'node:crypto'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type Graph, read, write } from '../graph/connect.ts'
import { brokenOff, type Ingest, lockUnfinished, publish } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import { takeBack } from './abandon.ts'
import type { CheckedDataset } from './checked.ts'
import { type Changes, Comparison } from './comparison.ts'
import { replaceContribution, SIZES, type Sizes } from './contribution.ts'
import { type FindingSummary, isOutdated } from './findings.ts'
import type { IdentitySummary } from './identity.ts'
import { codeDigest } from './input-digest.ts'
import { Journal, type OnRows } from './journal.ts'
import { refuseUnfitJudgements } from './judged.ts'
import { refuseOtherKinds } from './kinds.ts'
import { noteInput } from './known.ts'
import { renewNames } from './names.ts'
import { recordEpoch } from './revise.ts'

export interface IngestSummary {
  dataset: string
  /** The epoch at which the changes were published; null where there was nothing to change. */
  epoch: number | null
  records: Changes
  claims: Changes
  citations: Changes
  judgements: Changes
  /** Citations that stay hidden because their source is retracted, by source. */
  heldBack: { source: string; citations: number }[]
  /** Who became another one, and who is by itself again; null where nothing changed. */
  identities: IdentitySummary | null
  /** What was found on the facts that were touched; null where nothing changed. */
  findings: FindingSummary | null
}

export interface WriteOptions {
  run?: 'ingest' | 'judge'
  /** How much a transaction takes. */
  sizes?: Sizes
  onRows?: OnRows
}

/** What a dataset's contribution comes to, before anything is written. */
export type Contents = Pick<IngestSummary, 'records' | 'claims' | 'citations' | 'judgements' | 'heldBack'>

/**
 * Replaces the dataset's contribution; for whoever holds the lease. Goes on with a run of the same dataset that was broken off. Throws
 * DATA_INVALID if an id stands for something of another kind already, or a judgement is about a claim that nobody makes or an entity
 * that nobody describes, or judgements contradict one another; ENVIRONMENT if a run of something else was broken off.
 */
export async function writeDataset(
  graph: Graph,
  dataset: CheckedDataset,
  rates: Rates,
  { run = 'ingest', sizes = SIZES, onRows = () => {} }: WriteOptions = {},
): Promise<IngestSummary> {
  const { ingest, ...last } = await write(graph, lockUnfinished)
  if (ingest !== null && ingest.dataset !== dataset.id) throw brokenOff(ingest)
  if (ingest !== null && ingest.checksum !== (await checksumOf(dataset, rates, sizes))) throw isAnother(ingest)
  const resumed = ingest === null ? null : await Journal.resume(graph, ingest, onRows)
  if (ingest === null) {
    // What a run had written that died before it could publish.
    await publish(graph)
    await renewNames(graph)
  }
  const epoch = ingest?.epoch ?? last.epoch + 1
  const comparison = await Comparison.of(dataset, graph, epoch)
  const retracted = await retractedSources(graph)
  const contents = contentsOf(comparison, retracted)
  const { records, citations, judgements } = contents
  if (run === 'judge' && !(isSame(records) && isSame(citations) && isOne(judgements))) throw moreThanJudged(dataset)
  const everything = isOutdated(last, rates)
  const digest = run === 'judge' || retracted.length > 0 ? null : dataset.digest
  if (ingest === null && isSame(records) && isSame(citations) && isSame(judgements) && !everything) {
    if (digest !== null) await noteSame(graph, { dataset: dataset.id, epoch: last.epoch, digest }, contents)
    return { dataset: dataset.id, epoch: null, ...contents, identities: null, findings: null }
  }
  await refuseOtherKinds(graph, comparison)
  await refuseUnfitJudgements(graph, dataset, comparison)

  const journal =
    resumed ??
    (await Journal.begin(
      graph,
      {
        dataset: dataset.id,
        checksum: await checksumOf(dataset, rates, sizes),
        epoch,
        total: [records, citations, judgements].reduce((sum, { added, changed }) => sum + added + changed, 0),
        creates: retracted.length === 0 && (await isFresh(graph)),
        summary: JSON.stringify(contents),
      },
      onRows,
    ))
  try {
    const facts = await replaceContribution(graph, dataset, comparison, journal, {
      epoch,
      rates,
      everything,
      retracted,
      sizes,
    })
    const ended = await journal.end(async tx => {
      await recordEpoch(tx, epoch, { run, dataset: dataset.id, rates })
      await noteInput(tx, { dataset: dataset.id, epoch, digest }, contents)
    })
    await publish(graph)
    const { found, ended: over, leftOut } = ended
    return {
      dataset: dataset.id,
      epoch,
      ...(JSON.parse(ended.summary) as Contents),
      identities: JSON.parse(ended.identities!) as IdentitySummary,
      findings: { facts, found, ended: over, leftOut },
    }
  } catch (error) {
    // What is refused in the middle is as if it had never begun; what broke off can be gone on with.
    if (isRefused(error, run)) await takeBack(graph, journal.owner).catch(() => {})
    throw error
  }
}

// ---------------------------------------------------------------------------------------------------------------------

function contentsOf(comparison: Comparison, retracted: readonly string[]): Contents {
  return {
    records: comparison.changes('description'),
    claims: comparison.claimChanges(retracted),
    citations: comparison.changes('citation'),
    judgements: comparison.changes('judgement'),
    heldBack: retracted
      .map(source => ({ source, citations: comparison.heldBack(source) }))
      .filter(each => each.citations > 0),
  }
}

/** The same, from other files or read by another release. Nothing is noted where somebody else has written since it was compared. */
async function noteSame(graph: Graph, input: Parameters<typeof noteInput>[1], contents: Contents): Promise<void> {
  await write(graph, async run => {
    const { ingest, epoch } = await lockUnfinished(run)
    if (ingest === null && epoch === input.epoch) await noteInput(run, input, contents)
  })
}

/** A judgement that can't be gone on with, as its file has it no more, is taken back whatever went wrong; but not where that can't be done. */
const isRefused = (error: unknown, run: 'ingest' | 'judge'): boolean =>
  error instanceof ClaimgraphError &&
  (error.code === 'DATA_INVALID' || (run === 'judge' && error.code === 'ENVIRONMENT'))

/** The run that was broken off wrote something else. */
const isAnother = ({ dataset }: Ingest): ClaimgraphError =>
  new ClaimgraphError(
    'ENVIRONMENT',
    `An ingest of ${dataset} was broken off, and can't be gone on with: its files, the exchange rates or the release of Claimgraph are others now. Take it back with "claimgraph ingest --abandon", and ingest again.`,
  )

const isSame = ({ added, changed, withdrawn }: Changes): boolean => added + changed + withdrawn === 0

/** At most one judgement came, went, or is another one now. */
const isOne = ({ added, changed, withdrawn }: Changes): boolean => added + changed <= 1 && changed + withdrawn <= 1

/** A folder that is not what was ingested last, or another dataset of the same id: by judging, nothing else may come or go. */
const moreThanJudged = ({ id, input: { name } }: CheckedDataset): ClaimgraphError =>
  new ClaimgraphError(
    'BAD_USER_INPUT',
    `${name} is not what the graph has as the dataset ${id}, apart from this judgement: nothing was changed. Ingest that folder first, or name the one from which ${id} was ingested.`,
  )

/** Over all that the dataset contributes, in order, and all that batches and conflicts depend on: where it is equal, so are they. */
async function checksumOf({ id: dataset, spool }: CheckedDataset, rates: Rates, sizes: Sizes): Promise<string> {
  // Another release may take other steps.
  const hash = createHash('sha256').update(JSON.stringify([dataset, rates.sha256, await codeDigest(), sizes]))
  const rows = spool.rows<{ id: string; hash: string }>('SELECT id, hash FROM contribution ORDER BY section, owner, n')
  for (const row of rows) hash.update(`${row.id} ${row.hash}\n`)
  return hash.digest('hex')
}

async function retractedSources(graph: Graph): Promise<string[]> {
  return (await read(graph, statement('write/retracted-sources'))).map(([source]) => source as string)
}

async function isFresh(graph: Graph): Promise<boolean> {
  const [row] = await read(graph, statement('write/is-empty'))
  return row!.every(value => value === true)
}
