// Writing one checked dataset: its contribution to the graph is replaced by what the files say now. All in one transaction, at
// the next epoch, which is published afterwards: readers see the dataset as it was or as it is, never a part.

import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, type Run, write } from '../graph/connect.ts'
import { lockGraph, publish } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import type { CheckedDataset } from './check.ts'
import {
  type CitationRow,
  citationRow,
  claimRow,
  type DescriptionRow,
  descriptionRows,
  type HashedRow,
} from './rows.ts'

export interface Changes {
  added: number
  /** Described otherwise than before. */
  changed: number
  withdrawn: number
  unchanged: number
}

export interface IngestSummary {
  dataset: string
  /** The epoch at which the changes were published; null where there was nothing to change. */
  epoch: number | null
  records: Changes
  claims: Changes
  citations: Changes
}

const BATCH = 2_000

/** Replaces the dataset's contribution. Throws DATA_INVALID if an id stands for something of another kind already. */
export async function writeDataset(graph: Graph, dataset: CheckedDataset): Promise<IngestSummary> {
  const descriptions = descriptionRows(dataset)
  const citations = dataset.claims.flatMap(({ id, citations }) => citations.map(citation => citationRow(id, citation)))
  const summary = await write(graph, async run => {
    const last = await lockGraph(run)
    await refuseOtherKinds(run, descriptions)
    const records = compare(descriptions, await live(run, statement('write/live-descriptions'), dataset.id))
    const words = compare(citations, await live(run, statement('write/live-citations'), dataset.id))
    const before = await liveClaims(run, dataset.id)
    const changed = [records, words].some(each => each.opened.length + each.closed.length > 0)
    const epoch = last + 1
    if (changed) {
      await replaceDescriptions(run, dataset, records, epoch)
      await replaceCitations(run, dataset, words, epoch)
      await run(statement('write/record-epoch'), { epoch, run: 'ingest', dataset: dataset.id })
    }
    return {
      dataset: dataset.id,
      epoch: changed ? epoch : null,
      records: records.changes,
      claims: claimChanges(dataset, before),
      citations: words.changes,
    }
  })
  await publish(graph)
  return summary
}

interface Comparison<Row> {
  /** Rows whose interval begins now: new ones, and changed ones in their new form. */
  opened: Row[]
  /** Ids whose interval ends now: those that are gone, and changed ones in their old form. */
  closed: string[]
  changes: Changes
}

function compare<Row extends HashedRow>(rows: readonly Row[], before: ReadonlyMap<string, string>): Comparison<Row> {
  const opened = rows.filter(row => before.get(row.id) !== row.hash)
  const changed = opened.filter(row => before.has(row.id))
  const kept = new Set(rows.map(row => row.id))
  const gone = [...before.keys()].filter(id => !kept.has(id))
  return {
    opened,
    closed: [...gone, ...changed.map(row => row.id)],
    changes: {
      added: opened.length - changed.length,
      changed: changed.length,
      withdrawn: gone.length,
      unchanged: rows.length - opened.length,
    },
  }
}

async function live(run: Run, text: string, dataset: string): Promise<Map<string, string>> {
  return new Map((await run(text, { dataset })) as [string, string][])
}

async function liveClaims(run: Run, dataset: string): Promise<Set<string>> {
  return new Set((await run(statement('write/live-claims'), { dataset })).map(([id]) => id as string))
}

function claimChanges(dataset: CheckedDataset, before: ReadonlySet<string>): Changes {
  const now = new Set(dataset.claims.map(claim => claim.id))
  const added = [...now].filter(id => !before.has(id)).length
  const withdrawn = [...before].filter(id => !now.has(id)).length
  return { added, changed: 0, withdrawn, unchanged: now.size - added }
}

/** An id keeps its kind: claims and citations of other datasets, and of other epochs, rely on it. */
async function refuseOtherKinds(run: Run, rows: readonly DescriptionRow[]): Promise<void> {
  const known = new Map(
    (await run(statement('write/record-kinds'), { ids: rows.map(row => row.id) })) as [string, string][],
  )
  const problems = rows
    .filter(row => known.has(row.id) && known.get(row.id) !== row.kind)
    .map(
      row =>
        `${row.id}: expected a ${known.get(row.id)}, as the graph knows that id already, but found a ${row.kind}; use another id`,
    )
  if (problems.length > 0)
    throw new ClaimgraphError(
      'DATA_INVALID',
      'Ids of this dataset stand for something else in the graph: nothing of it was written.',
      { problems },
    )
}

async function replaceDescriptions(
  run: Run,
  dataset: CheckedDataset,
  { opened, closed }: Comparison<DescriptionRow>,
  epoch: number,
): Promise<void> {
  const at = { dataset: dataset.id, epoch }
  const entities = opened.filter(row => row.kind !== 'Source')
  const sources = opened.filter(row => row.kind === 'Source')
  const documents = sources.flatMap(row => {
    const text = dataset.texts.get(row.id)
    return text === undefined ? [] : [{ source: row.id, ...text }]
  })
  await run(statement('write/add-dataset'), at)
  await inBatches(closed, ids => run(statement('write/close-descriptions'), { ...at, ids }))
  await inBatches(entities, rows =>
    run(statement('write/add-entities'), { rows: rows.map(({ id, kind }) => ({ id, kind })) }),
  )
  await inBatches(sources, rows => run(statement('write/add-sources'), { rows: rows.map(({ id }) => ({ id })) }))
  await inBatches(documents, rows => run(statement('write/add-documents'), { rows }))
  await inBatches(opened, rows =>
    run(statement('write/open-descriptions'), {
      ...at,
      rows: rows.map(({ id, hash, properties }) => ({ id, hash, properties })),
    }),
  )
  await inBatches(
    opened.flatMap(row => row.names),
    rows => run(statement('write/open-names'), { ...at, rows }),
  )
  await inBatches(
    opened.flatMap(row => row.references),
    rows => run(statement('write/open-references'), { ...at, rows }),
  )
}

async function replaceCitations(
  run: Run,
  dataset: CheckedDataset,
  { opened, closed }: Comparison<CitationRow>,
  epoch: number,
): Promise<void> {
  const at = { dataset: dataset.id, epoch }
  const cited = new Set(opened.map(row => row.claim))
  const claims = dataset.claims.filter(claim => cited.has(claim.id)).map(claimRow)
  await inBatches(closed, ids => run(statement('write/close-citations'), { ...at, ids }))
  await inBatches(claims, rows => run(statement('write/add-claims'), { rows }))
  await inBatches(opened, rows => run(statement('write/open-citations'), { ...at, rows }))
}

async function inBatches<T>(rows: readonly T[], send: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await send(rows.slice(start, start + BATCH))
}
