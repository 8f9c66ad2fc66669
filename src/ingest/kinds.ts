// An id keeps its kind: claims and citations of other datasets, and of other epochs, rely on it.

import { ClaimgraphError } from '../domain/error.ts'
import type { Run } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'

/** Id → kind (or `Source`), of those of these ids that the graph knows, live or not. */
export async function kindsOf(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const kinds = new Map<string, string>()
  await inBatches(ids, async batch => {
    const rows = (await run(statement('write/record-kinds'), { ids: batch })) as [string, string][]
    for (const [id, kind] of rows) kinds.set(id, kind)
  })
  return kinds
}

/** Throws DATA_INVALID if one of these ids stands for something of another kind. */
export async function refuseOtherKinds(run: Run, rows: readonly { id: string; kind: string }[]): Promise<void> {
  const known = await kindsOf(
    run,
    rows.map(({ id }) => id),
  )
  const problems = rows
    .filter(({ id, kind }) => known.has(id) && known.get(id) !== kind)
    .map(
      ({ id, kind }) =>
        `${id}: expected a ${known.get(id)}, as the graph knows that id already, but found a ${kind}; use another id`,
    )
  if (problems.length > 0)
    throw new ClaimgraphError(
      'DATA_INVALID',
      'Ids of this dataset stand for something else in the graph: nothing of it was written.',
      { problems },
    )
}
