import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { asker, holdOnly, testGraph } from '../../harness.ts'
import { filters, holdClaims, holds, type PlainClaim, plainClaims } from './plain-filter.ts'

const graph = testGraph()
const ask = asker(graph)
const CLAIMS = plainClaims(84)
beforeAll(async () => {
  await holdOnly(graph)
  await holdClaims(graph, CLAIMS)
})

interface Page {
  totalCount: number
  edges: { node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

const QUESTION = `query ($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String, $last: Int, $before: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await ask(QUESTION, variables)
  expect(errors).toBeUndefined()
  return (data as { claims: Page }).claims
}

const KEYS: Readonly<Record<string, (claim: PlainClaim) => string | number | null>> = {
  PREDICATE: ({ predicate }) => predicate,
  AMOUNT: ({ amountSort }) => amountSort,
  AS_OF: ({ asOf }) => asOf,
}

const ordered = (claims: readonly PlainClaim[], field: string, direction: string): string[] =>
  claims
    .toSorted((a, b) => {
      const [left, right] = [KEYS[field]!(a), KEYS[field]!(b)]
      const way = direction === 'ASC' ? 1 : -1
      if (left !== right && (left === null || right === null)) return left === null ? 1 : -1
      if (left !== right) return left! < right! ? -way : way
      return a.id < b.id ? -way : way
    })
    .map(({ id }) => id)

const orders = fc.record({
  field: fc.constantFrom('PREDICATE', 'AMOUNT', 'AS_OF'),
  direction: fc.constantFrom('ASC', 'DESC'),
})

test('a filter, an order and a walk in either direction find what a look at every claim finds', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(filters, orders, fc.boolean(), async (filter, orderBy, backward) => {
      const wanted = ordered(
        CLAIMS.filter(claim => holds(filter, claim)),
        orderBy.field,
        orderBy.direction,
      )
      const size = Math.max(1, Math.ceil(wanted.length / 3))
      const found: string[] = []
      for (let cursor: string | null = null, more = true; more; ) {
        const around = backward ? { last: size, before: cursor } : { first: size, after: cursor }
        const { edges, totalCount, pageInfo } = await page({ filter, orderBy, ...around })
        expect(totalCount).toBe(wanted.length)
        const ids = edges.map(({ node }) => node.id)
        if (backward) found.unshift(...ids)
        else found.push(...ids)
        more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
      }
      expect(found).toEqual(wanted)
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

const VALUED = { predicates: ['VALUATION', 'INVESTED_IN'], amount: { currency: 'USD' } }

test.each([
  ['forwards', { field: 'PREDICATE', direction: 'ASC' }, null, false],
  ['backwards', { field: 'PREDICATE', direction: 'ASC' }, null, true],
  ['forwards by amount', { field: 'AMOUNT', direction: 'DESC' }, null, false],
  ['backwards by amount', { field: 'AMOUNT', direction: 'DESC' }, { amount: { currency: 'USD' } }, true],
  ['by amount under predicates', { field: 'AMOUNT', direction: 'DESC' }, VALUED, false],
  ['backwards by amount under predicates', { field: 'AMOUNT', direction: 'ASC' }, VALUED, true],
  ['forwards by predicates', { field: 'PREDICATE', direction: 'DESC' }, { predicates: ['LEADS', 'VALUATION'] }, false],
])(
  'walking %s gives each claim once, while others are inserted between the pages',
  async (_, orderBy, filter, backward) => {
    const fits = (claim: PlainClaim) => holds(filter ?? {}, claim)
    const before = CLAIMS.filter(fits).map(({ id }) => id)
    const found: string[] = []
    let added = CLAIMS.length + 100 * walks++
    for (let cursor: string | null = null, more = true; more; ) {
      const around = backward ? { last: 5, before: cursor } : { first: 5, after: cursor }
      const { edges, pageInfo } = await page({ filter, orderBy, ...around })
      const ids = edges.map(({ node }) => node.id)
      if (backward) found.unshift(...ids)
      else found.push(...ids)
      more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
      await holdClaims(graph, plainClaims(2, added))
      added += 2
    }
    expect(new Set(found).size).toBe(found.length)
    expect(before.filter(id => !found.includes(id))).toEqual([])
  },
)

/** Each walk inserts claims of its own. */
let walks = 0
