// What a connection lists: all that its fragment finds, as far as the filter holds, with the claims of each edge.

import { canonicalJson } from '../../src/domain/canonical.ts'
import { type Filter, meets } from './filters.ts'
import type { Columns, Run, Thing } from './fragments.ts'
import { type OrderBy, ordered, placeOf } from './orders.ts'
import { checkSize, connection } from './pages.ts'

/** The page of `rows` that is asked for. The list's name and what is asked of it say which cursors are good for it. */
export async function listOf(name: string, rows: readonly Columns[], args: Columns, run: Run): Promise<Columns> {
  const filter = (args.filter ?? {}) as Filter
  const met = await Promise.all(rows.map(({ node }) => meets(node as Thing, filter, run)))
  const edges = rows.filter((_, index) => met[index]).map(row => edgeOf(row, run))
  const list = canonicalJson([name, args.orderBy ?? null, filter])
  return connection(list, await ordered(edges, args.orderBy as OrderBy | null, run), args)
}

function edgeOf({ node, claims }: Columns, run: Run): Columns {
  if (claims === undefined) return { node }
  const own = claims as Thing[]
  return {
    node,
    claimCount: own.length,
    claims: async ({ first }: { first: number }) => {
      checkSize(first)
      const placed = await Promise.all(own.map(async claim => [await placeOf(claim, 'PREDICATE', run), claim] as const))
      const sorted = placed.toSorted(([a], [b]) => (a.join(' ') < b.join(' ') ? -1 : 1))
      return sorted.slice(0, first).map(([, claim]) => claim)
    },
  }
}
