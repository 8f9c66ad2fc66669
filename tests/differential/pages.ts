// Pages the plain way: all of a list is there, in its order, and the page is cut out of it.

import type { Columns } from './fragments.ts'
import type { Ordered } from './orders.ts'

/** What the oracle says of an argument that the API must answer with BAD_USER_INPUT. */
export class Refused extends Error {}

export const MAX_PAGE = 100
const DEFAULT_PAGE = 20

/** The oracle's own cursors: never the text of the API's. `list` names the list, its order and its filter. */
const cursorOf = (list: string, place: unknown): string => `${PREFIX}${JSON.stringify([list, place])}`
export const PREFIX = 'oracle:'

function placeIn<Place>(list: string, cursor: unknown): Place | null {
  if (cursor === null || cursor === undefined) return null
  if (typeof cursor !== 'string' || !cursor.startsWith(PREFIX)) throw new Refused('no cursor')
  const [from, place] = JSON.parse(cursor.slice(PREFIX.length)) as [string, Place]
  if (from !== list) throw new Refused(`a cursor of ${from} in ${list}`)
  return place
}

/** A size that was given. Null is none. */
export function checkSize(size: unknown): void {
  if (isGiven(size) && ((size as number) < 0 || (size as number) > MAX_PAGE)) throw new Refused(`a page of ${size}`)
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined

/** The connection with the page of the items that is asked for. */
export function connection(list: string, { items, compare }: Ordered, args: Columns): Columns {
  const { first, last } = args
  const [after, before] = [
    placeIn<Ordered['items'][number]['place']>(list, args.after),
    placeIn<Ordered['items'][number]['place']>(list, args.before),
  ]
  if (isGiven(first) && isGiven(last)) throw new Refused('both first and last')
  checkSize(first)
  checkSize(last)
  const between = items.filter(
    ({ place }) => (after === null || compare(place, after) > 0) && (before === null || compare(place, before) < 0),
  )
  const backwards = isGiven(last)
  const size = (last ?? first ?? DEFAULT_PAGE) as number
  const shown = backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)
  const more = between.length > size
  const edges = shown.map(({ place, edge }) => ({ ...edge, cursor: cursorOf(list, place) }))
  return {
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: backwards ? before !== null : more,
      hasPreviousPage: backwards ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
