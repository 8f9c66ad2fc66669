// Places inside lists from which a page is asked for. Each contender gets them in its own way: as a cursor, or as the keys of the item.

import { HUBS, hubId } from '../world/world.ts'

export interface Place {
  /** Of the entity or predicate whose list it is. */
  of?: string
  cursor: string
  key: { id: string; predicate?: string }
}

export interface Pages {
  companies: Place[]
  hubs: Place[]
  claims: Place[]
}

type Ask = (
  query: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, Connection & { claims: Connection }>>

interface Connection {
  edges: { cursor: string; node: { id: string; predicate?: string } }[]
}

const PAGES = 3
const PREDICATES = ['VALUATION', 'COMPETES_WITH', 'INVESTED_IN', 'PARTICIPATED_IN', 'DEVELOPED', 'STRATEGY']

/** Walks through the first pages of the lists, by the product's own cursors, with the lists' own arguments: a cursor is good for these only. */
export async function pages(ask: Ask): Promise<Pages> {
  return {
    companies: await walk(after =>
      ask(COMPANIES, {
        after,
      }).then(({ companies }) => companies!),
    ),
    hubs: (
      await Promise.all(
        Array.from({ length: HUBS }, (_, number) =>
          walk(after => ask(HUB, { id: hubId(number), after }).then(({ entity }) => entity!.claims), hubId(number)),
        ),
      )
    ).flat(),
    claims: (
      await Promise.all(
        PREDICATES.map(predicate =>
          walk(after => ask(CLAIMS, { predicate, after }).then(({ claims }) => claims!), predicate),
        ),
      )
    ).flat(),
  }
}

const COMPANIES = 'query ($after: String) { companies(first: 100, after: $after) { edges { cursor node { id } } } }'
const HUB =
  'query ($id: ID!, $after: String) { entity(id: $id) { claims(first: 100, after: $after) { edges { cursor node { id predicate } } } } }'
const CLAIMS =
  'query ($predicate: Predicate!, $after: String) { claims(first: 100, after: $after, filter: { predicates: [$predicate] }) { edges { cursor node { id predicate } } } }'

async function walk(page: (after: string | null) => Promise<Connection>, of?: string): Promise<Place[]> {
  const places: Place[] = []
  for (let each = 0; each < PAGES; each += 1) {
    const { edges } = await page(places.at(-1)?.cursor ?? null)
    places.push(...edges.map(({ cursor, node }) => ({ ...(of !== undefined && { of }), cursor, key: node })))
    if (edges.length < 100) break
  }
  // Behind the last one there is nothing.
  return places.slice(0, -1)
}

/** One request for each of the lists. */
export const PAGES_ASKED = [
  { query: COMPANIES },
  { query: HUB, variables: { id: hubId(0) } },
  { query: CLAIMS, variables: { predicate: PREDICATES[0] } },
].map(body => JSON.stringify(body))
