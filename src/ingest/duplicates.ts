// Which entities may be one? Names share keys with names that are like them (`blockingKeys`), so that only those are compared whose
// names could be of one entity, however many entities there are.

import type { EntityKind } from '../domain/entity.ts'
import { blocksByKey } from '../domain/name/blocking.ts'
import type { Comparison } from '../domain/name/compare.ts'
import { compareEntities } from '../domain/name/compare-entities.ts'
import { type Graph, read } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'

export interface Duplicate extends Pick<Comparison, 'score' | 'verdict' | 'features'> {
  a: string
  b: string
  kind: EntityKind
  /** The two names that speak for it most. */
  names: [string, string]
}

export interface Duplicates {
  entities: number
  /** Pairs that were compared. */
  compared: number
  /** Keys that so many names share that they tell nothing: pairs with no other key in common were not compared. */
  commonKeys: number
  pairs: Duplicate[]
}

interface Named {
  id: string
  kind: EntityKind
  names: string[]
  /** Ids of those that it is judged not to be. */
  different: ReadonlySet<string>
}

/** Entities that are read at a time. */
const PAGE = 5_000
/** Entities that may share a key. */
export const MAX_BLOCK = 100

/** The `first` likeliest pairs that nobody has judged to be different, best first. */
export async function duplicates(graph: Graph, first: number, kinds?: readonly EntityKind[]): Promise<Duplicates> {
  const entities = (await liveEntities(graph)).filter(({ kind }) => kinds?.includes(kind) ?? true)
  const { kept, commonKeys } = keptBlocks(entities)
  const pairs: Duplicate[] = []
  let compared = 0
  for (const [a, b] of pairsIn(kept)) {
    if (a.different.has(b.id) || b.different.has(a.id)) continue
    compared += 1
    const { score, verdict, features, names } = compareEntities(a, b)
    if (verdict !== 'NO') pairs.push({ a: a.id, b: b.id, kind: a.kind, score, verdict, features, names })
  }
  pairs.sort((one, other) => other.score - one.score || (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1))
  return { entities: entities.length, compared, commonKeys, pairs: pairs.slice(0, first) }
}

async function liveEntities(graph: Graph): Promise<Named[]> {
  const epoch = await publishedEpoch(graph)
  const entities: Named[] = []
  for (let after = ''; ; after = entities.at(-1)!.id) {
    const rows = await read(graph, statement('read/live-names'), { epoch, after, limit: PAGE }, { timeout: 120_000 })
    for (const [id, kind, names, different] of rows)
      entities.push({ id, kind, names, different: new Set(different as string[]) } as Named)
    if (rows.length < PAGE) return entities
  }
}

/** Entities by the keys of their names. */
function keptBlocks(entities: readonly Named[]): { kept: Named[][]; commonKeys: number } {
  const all = [...blocksByKey(entities, ({ names }) => names).values()]
  return {
    kept: all.filter(({ length }) => length > 1 && length <= MAX_BLOCK),
    commonKeys: all.filter(({ length }) => length > MAX_BLOCK).length,
  }
}

/** Each pair once, though it may share several keys. */
function* pairsIn(kept: readonly Named[][]): Generator<[Named, Named]> {
  const seen = new Map<Named, Set<Named>>()
  for (const block of kept)
    for (const [index, a] of block.entries())
      for (const b of block.slice(index + 1)) {
        const known = seen.get(a) ?? new Set()
        seen.set(a, known)
        if (known.has(b)) continue
        known.add(b)
        yield [a, b]
      }
}
