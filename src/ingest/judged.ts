// What the judgements of a dataset are about has to be there, in the dataset or in the graph.

import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, read } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'
import type { CheckedDataset } from './checked.ts'
import type { Comparison } from './comparison.ts'
import { otherKind } from './judgements.ts'
import { kindsOf } from './kinds.ts'
import type { JudgementRow } from './rows.ts'

/** Throws DATA_INVALID if a judgement is about a claim that nothing carries, or about an entity that isn't there or of another kind. */
export async function refuseUnfitJudgements(
  graph: Graph,
  dataset: CheckedDataset,
  comparison: Comparison,
): Promise<void> {
  const opened = comparison.opened('judgement').toArray()
  const { missing, unfit } = await entityProblems(graph, dataset, opened)
  const unknown = [...(await unknownClaims(graph, dataset, opened)), ...missing]
  if (unknown.length + unfit.length > 0)
    throw new ClaimgraphError(
      'DATA_INVALID',
      unknown.length > 0
        ? `Judgements of ${dataset.id} refer to what is not there: nothing of it was written. Ingest the dataset that has it first, or correct the ids.`
        : `Judgements of ${dataset.id} do not fit what they are about: nothing of it was written.`,
      { problems: [...unknown, ...unfit] },
    )
}

async function unknownClaims(graph: Graph, dataset: CheckedDataset, rows: readonly JudgementRow[]): Promise<string[]> {
  const wanted = rows.flatMap(({ claim }) => (claim === undefined || dataset.has(claim) ? [] : [claim]))
  const known = new Set<unknown>()
  await inBatches(wanted, async ids => {
    for (const [id] of await read(graph, statement('write/live-claim-ids'), { ids, dataset: dataset.id })) known.add(id)
  })
  return wanted
    .filter(claim => !known.has(claim))
    .map(claim => `${claim}: a judgement is about this claim, but neither this dataset nor the graph has it`)
}

async function entityProblems(
  graph: Graph,
  dataset: CheckedDataset,
  rows: readonly JudgementRow[],
): Promise<{ missing: string[]; unfit: string[] }> {
  const wanted = [...new Set(rows.flatMap(({ entities }) => entities ?? []))].sort()
  const kinds = await kindsOf(graph, wanted)
  for (const id of wanted) {
    const own = dataset.kindOf(id)
    if (own !== undefined) kinds.set(id, own)
  }
  const missing = wanted
    .filter(id => !kinds.has(id))
    .map(id => `${id}: a judgement is about this entity, but neither this dataset nor the graph has one of this id`)
  const sources = wanted
    .filter(id => kinds.get(id) === 'Source')
    .map(id => `${id}: a judgement is about this entity, but that is the id of a source`)
  const unequal = rows.flatMap(({ entities = [], properties: { verdict } }) => {
    const [a, b] = entities
    const [kind, other] = [a, b].map(id => kinds.get(id ?? ''))
    const areOther = verdict === 'SAME' && kind !== undefined && other !== undefined && kind !== other
    return areOther && ![kind, other].includes('Source') ? [otherKind(a!, kind, b!, other)] : []
  })
  return { missing, unfit: [...sources, ...unequal] }
}
