// The story of a fact on its way in: read → check → write (with the conflicts that are then to be found) → publish → derive.

import type { Rates } from '../domain/rates/rates.ts'
import { type Graph, write } from '../graph/connect.ts'
import { lockUnfinished } from '../graph/epoch.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { checkDatasets } from './check.ts'
import type { CheckedDataset } from './checked.ts'
import type { Sizes } from './contribution.ts'
import { derive } from './derive.ts'
import type { OnRows } from './journal.ts'
import { type IngestSummary, writeDataset } from './write.ts'

export interface IngestOptions extends LeaseOptions {
  onDataset?: (dataset: CheckedDataset) => void
  onRows?: OnRows
  /** How much a transaction takes. */
  sizes?: Sizes
}

/**
 * Ingests every dataset at the given paths. All are checked before the first is written; each is written whole or not at all.
 * `rates` are those by which values in different currencies are compared. Throws DATA_INVALID with the problems of the first
 * dataset that has one.
 */
export async function ingest(
  graph: Graph,
  paths: readonly string[],
  rates: Rates,
  options: IngestOptions = {},
): Promise<IngestSummary[]> {
  return await ingestChecked(graph, await checkDatasets(paths, { rates }), rates, options)
}

/** The second half of `ingest`, for callers that have the datasets checked before there is a graph. Closes the datasets. */
export async function ingestChecked(
  graph: Graph,
  datasets: readonly CheckedDataset[],
  rates: Rates,
  { onDataset = () => {}, onRows, sizes, ...lease }: IngestOptions = {},
): Promise<IngestSummary[]> {
  const summaries: IngestSummary[] = []
  const options = { ...(onRows && { onRows }), ...(sizes && { sizes }) }
  const writeAll = async () => {
    const { ingest: open } = await write(graph, lockUnfinished)
    // What was broken off comes first: nothing else can be written before it.
    const isOpen = ({ id }: CheckedDataset) => Number(id === open?.dataset)
    // What somebody published who died before it was derived.
    await derive(graph)
    for (const dataset of inOrder(datasets).sort((a, b) => isOpen(b) - isOpen(a))) {
      onDataset(dataset)
      summaries.push(await writeDataset(graph, dataset, rates, options))
      await derive(graph)
      dataset.close()
    }
  }
  try {
    await alone(graph, writeAll, lease)
  } finally {
    for (const dataset of datasets) dataset.close()
  }
  return summaries
}

/**
 * Datasets come after those whose claims and entities they judge. Of several that judge one another's, in a circle, the first that was
 * given comes first.
 */
function inOrder(datasets: readonly CheckedDataset[]): CheckedDataset[] {
  const judged = (dataset: CheckedDataset) =>
    datasets.filter(other =>
      dataset.judgements.some(({ claim, a, b }) => [claim, a, b].some(id => id !== undefined && other.has(id))),
    )
  const ordered = new Set<CheckedDataset>()
  const entered = new Set<CheckedDataset>()
  const enter = (dataset: CheckedDataset): void => {
    if (entered.has(dataset)) return
    entered.add(dataset)
    for (const other of judged(dataset)) enter(other)
    ordered.add(dataset)
  }
  datasets.forEach(enter)
  return [...ordered]
}
