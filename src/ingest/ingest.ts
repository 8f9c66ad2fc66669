// The story of a fact on its way in: read → check → write (with the conflicts that are then to be found) → publish → derive.

import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import { type CheckedDataset, checkDatasets } from './check.ts'
import { derive } from './derive.ts'
import { type IngestSummary, writeDataset } from './write.ts'

/**
 * Ingests every dataset at the given paths. All are checked before the first is written; each is written whole or not at all.
 * `rates` are those by which values in different currencies are compared. Throws DATA_INVALID with every problem of the first
 * dataset that has one.
 */
export async function ingest(graph: Graph, paths: readonly string[], rates: Rates): Promise<IngestSummary[]> {
  return await ingestChecked(graph, await checkDatasets(paths, rates), rates)
}

/** The second half of `ingest`, for callers that have the datasets checked before there is a graph. */
export async function ingestChecked(
  graph: Graph,
  datasets: readonly CheckedDataset[],
  rates: Rates,
  onProgress: (message: string) => void = () => {},
): Promise<IngestSummary[]> {
  const summaries: IngestSummary[] = []
  try {
    for (const dataset of inOrder(datasets)) {
      onProgress(`ingesting ${dataset.id}: ${dataset.claims.length} claims`)
      summaries.push(await writeDataset(graph, dataset, rates))
    }
  } finally {
    // Also where a later dataset is refused: what was published before stays published.
    await derive(graph)
  }
  return summaries
}

/**
 * Datasets come after those whose claims and entities they judge. Of several that judge one another's, in a circle, the first that was
 * given comes first.
 */
function inOrder(datasets: readonly CheckedDataset[]): CheckedDataset[] {
  const owners = new Map<string, CheckedDataset[]>()
  for (const dataset of datasets)
    for (const { id } of [...dataset.claims, ...dataset.entities]) owners.set(id, [...(owners.get(id) ?? []), dataset])
  const judged = (dataset: CheckedDataset) =>
    dataset.judgements.flatMap(({ claim, a, b }) => [claim, a, b]).flatMap(id => owners.get(id ?? '') ?? [])
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
