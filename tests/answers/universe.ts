// The universe of tests/fixtures, and the words in which most of these tests ask and expect.

import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'universe')
export const UNIVERSE = join(FOLDER, 'main')
export const ALMANAC = join(FOLDER, 'almanac')

/** What a relation's edges show in these tests: the node, and the claims that the edge rests on. */
export const EDGES = '{ totalCount edges { node { id } claimCount claims { statement citations { quote } } } }'

/** A relation as EDGES shows it: ids, each with statement and quote of its claims. */
export function edges(nodes: Readonly<Record<string, Readonly<Record<string, string>>>>): unknown {
  const list = Object.entries(nodes)
  return {
    totalCount: list.length,
    edges: list.map(([id, claims]) => ({
      node: { id },
      claimCount: Object.keys(claims).length,
      claims: Object.entries(claims).map(([statement, quote]) => ({ statement, citations: [{ quote }] })),
    })),
  }
}
