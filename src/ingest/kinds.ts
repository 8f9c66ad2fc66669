// An id keeps its kind: claims and citations of other datasets, and of other epochs, rely on it.

import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, read } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'
import type { Comparison } from './comparison.ts'
import { MAX_PROBLEMS } from './problem.ts'

/** Id → kind (or `Source`), of those of these ids that the graph knows, live or not. */
export async function kindsOf(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const kinds = new Map<string, string>()
  await inBatches(ids, async batch => {
    const rows = (await read(graph, statement('write/record-kinds'), { ids: batch })) as [string, string][]
    for (const [id, kind] of rows) kinds.set(id, kind)
  })
  return kinds
}

/** Throws DATA_INVALID if the id of a record that is described now stands for something of another kind. */
export async function refuseOtherKinds(graph: Graph, comparison: Comparison): Promise<void> {
  const problems: string[] = []
  const rows = comparison.opened('description').map(({ id, kind }) => ({ id, kind }))
  await inBatches(rows, async batch => {
    const known = await kindsOf(
      graph,
      batch.map(({ id }) => id),
    )
    for (const { id, kind } of batch)
      if (known.has(id) && known.get(id) !== kind && problems.length < MAX_PROBLEMS)
        problems.push(
          `${id}: expected a ${known.get(id)}, as the graph knows that id already, but found a ${kind}; use another id`,
        )
  })
  if (problems.length > 0)
    throw new ClaimgraphError(
      'DATA_INVALID',
      'Ids of this dataset stand for something else in the graph: nothing of it was written.',
      { problems },
    )
}
