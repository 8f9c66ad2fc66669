// The order of a list, worked out item by item from what is shown of each.

import { sortNumber, storedValue } from '../../src/domain/value.ts'
import { type Columns, familyOf, type Run, type Thing } from './fragments.ts'

/** What an item is ordered by, and its id. */
type Place = readonly [key: string | number | null, id: string]

export interface Ordered {
  items: { place: Place; edge: Columns }[]
  compare(a: Place, b: Place): number
}

export interface OrderBy {
  field: string
  direction: 'ASC' | 'DESC'
}

/** The edges in order. Without one that is asked for, claims and conflicts are ordered by their predicate, all else by id. */
export async function ordered(
  edges: readonly Columns[],
  orderBy: OrderBy | null | undefined,
  run: Run,
): Promise<Ordered> {
  const { field, direction } = orderBy ?? { field: 'PREDICATE', direction: 'ASC' }
  const compare = direction === 'ASC' ? comparePlaces(1) : comparePlaces(-1)
  const items = await Promise.all(
    edges.map(async edge => ({ edge, place: await placeOf(edge.node as Thing, field, run) })),
  )
  return { items: items.toSorted((a, b) => compare(a.place, b.place)), compare }
}

/** The key is null where the thing has no such thing. */
export async function placeOf(thing: Thing, field: string, run: Run): Promise<Place> {
  const [columns] = field === 'ID' ? [] : await run(familyOf(thing.thing), { this: thing })
  return [columns === undefined ? null : await KEYS[field]!(columns, thing, run), thing.id]
}

type Key = string | number | null
const column =
  (name: string) =>
  (columns: Columns): Key =>
    (columns[name] ?? null) as Key

const KEYS: Readonly<Record<string, (columns: Columns, thing: Thing, run: Run) => Key | Promise<Key>>> = {
  PREDICATE: column('predicate'),
  AS_OF: column('asOf'),
  AMOUNT: columns => {
    const value = storedValue(columns)
    return (value === undefined ? undefined : sortNumber(value)) ?? null
  },
  NAME: column('name'),
  TITLE: column('title'),
  PUBLISHED_ON: column('publishedOn'),
  SUBJECT: async (_, conflict, run) => {
    const [row] = await run('Conflict.subject', { this: conflict })
    return (row!.node as Thing).id
  },
}

/** What has no key comes last both ways. */
const comparePlaces =
  (sign: 1 | -1): Ordered['compare'] =>
  ([a, aId], [b, bId]) => {
    if (a === b) return sign * compareValues(aId, bId)
    return a === null ? 1 : b === null ? -1 : sign * compareValues(a, b)
  }

const compareValues = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
