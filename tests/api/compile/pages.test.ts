import { beforeAll, describe, expect, test } from 'vitest'
import { bindingHash, encodeCursor } from '../../../src/api/compile/cursor.ts'
import { UNIVERSE } from '../../answers/universe.ts'
import { type Answer, asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

interface Page {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}
const PAGE =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

/** Every kind of connection: how the question goes around it, and its arguments beside the page's. */
const CONNECTIONS: readonly (readonly [name: string, around: (connection: string) => string, argument: string])[] = [
  ['entities', root => `{ ${root} }`, ''],
  ['companies', root => `{ ${root} }`, ''],
  ['people', root => `{ ${root} }`, ''],
  ['models', root => `{ ${root} }`, ''],
  ['sources', root => `{ ${root} }`, ''],
  ['claims', root => `{ ${root} }`, 'filter: { predicates: [DEVELOPED, USES_TECHNOLOGY, VALUATION] }'],
  ['claims', nested => `{ entity(id: "birch") { ${nested} } }`, ''],
  ['claims', nested => `{ source(id: "notebook") { ${nested} } }`, 'filter: { modalities: [REPORTED] }'],
  ['relations', nested => `{ entity(id: "acorn") { ${nested} } }`, ''],
  ['investors', nested => `{ company(id: "acorn") { ${nested} } }`, ''],
  ['competitors', nested => `{ company(id: "acorn") { ${nested} } }`, ''],
  ['users', nested => `{ technology(id: "sparse-mixing") { ${nested} } }`, ''],
  ['participations', nested => `{ fundingRound(id: "acorn-seed") { ${nested} } }`, ''],
]

describe('walking a connection, forwards and backwards, gives each item once, in the order of the whole', () => {
  test.each(CONNECTIONS)('%s of %s', async (name, around, argument) => {
    const page = async (first: number, after: string | null): Promise<Page> => {
      const question = `query ($first: Int!, $after: String) ${around(`page: ${name}(first: $first, after: $after, ${argument}) ${PAGE}`)}`
      return pageIn(await ask(question, { first, after }))
    }
    const whole = await page(100, null)
    expect(whole.edges.length).toBeGreaterThan(1)
    expect(whole.totalCount).toBe(whole.edges.length)
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]!.cursor,
      endCursor: whole.edges.at(-1)!.cursor,
    })
    expect(new Set(whole.edges.map(edge => edge.node.id)).size).toBe(whole.totalCount)

    let after: string | null = null
    for (const [index, edge] of whole.edges.entries()) {
      const step: Page = await page(1, after)
      expect(step).toEqual({
        totalCount: whole.totalCount,
        edges: [edge],
        pageInfo: {
          hasNextPage: index < whole.totalCount - 1,
          hasPreviousPage: index > 0,
          startCursor: edge.cursor,
          endCursor: edge.cursor,
        },
      })
      after = step.pageInfo.endCursor
    }
    expect(await page(1, after)).toEqual({
      totalCount: whole.totalCount,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    })

    const backward = async (before: string | null): Promise<Page> => {
      const question = `query ($before: String) ${around(`page: ${name}(last: 2, before: $before, ${argument}) ${PAGE}`)}`
      return pageIn(await ask(question, { before }))
    }
    let before: string | null = null
    for (let end = whole.totalCount; end > 0; end -= 2) {
      const edges = whole.edges.slice(Math.max(0, end - 2), end)
      const step: Page = await backward(before)
      expect(step).toEqual({
        totalCount: whole.totalCount,
        edges,
        pageInfo: {
          hasNextPage: end < whole.totalCount,
          hasPreviousPage: end > 2,
          startCursor: edges[0]!.cursor,
          endCursor: edges.at(-1)!.cursor,
        },
      })
      before = step.pageInfo.startCursor
    }
  })

  function pageIn({ data, errors }: Answer): Page {
    expect(errors).toBeUndefined()
    const [root] = Object.values(data as Record<string, unknown>) as [Record<string, unknown>]
    return (root.page ?? root) as Page
  }
})

describe('the size of a page', () => {
  test('may be 0: whether there is more, and no more', async () => {
    const none = { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null }
    const empty = { ...none, hasNextPage: false }
    expect(
      await ask(
        `{ companies(first: 0) ${PAGE} company(id: "acorn") { founders(first: 0) ${PAGE} } birch: company(id: "birch") { founders(first: 0) { totalCount } products(first: 0) ${PAGE} } }`,
      ),
    ).toEqual({
      data: {
        companies: { totalCount: 3, edges: [], pageInfo: none },
        company: { founders: { totalCount: 1, edges: [], pageInfo: none } },
        birch: { founders: { totalCount: 1 }, products: { totalCount: 0, edges: [], pageInfo: empty } },
      },
    })
  })

  test('plays no part in the count of all', async () => {
    expect(await ask('{ claims { totalCount } few: claims(first: 1) { totalCount n: totalCount } }')).toEqual({
      data: { claims: { totalCount: 31 }, few: { totalCount: 31, n: 31 } },
    })
  })

  test('is 20 where none is asked for', async () => {
    const { data } = await ask('{ claims { edges { cursor } pageInfo { hasNextPage } } }')
    const { claims } = data as { claims: Page }
    expect([claims.edges.length, claims.pageInfo.hasNextPage]).toEqual([20, true])
  })

  const PLACES = [
    ['a root list', '{ claims(first: $first) { totalCount } }'],
    ['a relation', '{ company(id: "acorn") { investors(first: $first) { totalCount } } }'],
    ['the claims of an edge', '{ company(id: "acorn") { investors { edges { claims(first: $first) { id } } } } }'],
    ['the claims of a set', '{ company(id: "acorn") { valuation { claims(first: $first) { id } } } }'],
    ['citations', '{ company(id: "acorn") { valuation { claims { citations(first: $first) { id } } } } }'],
    ['search', '{ search(text: "Oak", first: $first) { matchedOn } }'],
  ] as const
  const refused = PLACES.flatMap(([place, question]) => [-1, 101].map(first => [place, first, question] as const))

  test.each(refused)('of %s must not be %i, by variable or written out', async (_, first, question) => {
    const message = `Expected "first" to be from 0 to 100, but found ${first}.`
    for (const [text, variables] of [
      [`query ($first: Int!) ${question}`, { first }],
      [question.replace('$first', `${first}`), {}],
    ] as const) {
      const { errors } = await ask(text, variables)
      expect(errors?.map(error => [error.message, error.extensions?.code])).toEqual([[message, 'BAD_USER_INPUT']])
    }
  })

  test('counts from one end only, and null is none', async () => {
    const question = 'query ($first: Int, $last: Int) { models(first: $first, last: $last) { edges { node { id } } } }'
    const both = await ask(question, { first: 1, last: 1 })
    expect(both.errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      {
        message: 'Expected at most one of "first" and "last", but found both.',
        path: ['models'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    const models = (...ids: string[]) => ({ data: { models: { edges: ids.map(id => ({ node: { id } })) } } })
    expect(await ask(question, { first: 1, last: null })).toEqual(models('elm-2'))
    expect(await ask(question, { first: null, last: 1 })).toEqual(models('oak-1'))
    expect(await ask(question, { first: null, last: null })).toEqual(models('elm-2', 'oak-1'))
  })

  test('is not looked at where there is nothing to take a page of', async () => {
    expect(await ask('{ company(id: "nobody") { investors(first: 101) { totalCount } } }')).toEqual({
      data: { company: null },
    })
  })

  test.each(PLACES)('of %s may be 0 and 100', async (_, question) => {
    for (const first of [0, 100])
      expect((await ask(`query ($first: Int!) ${question}`, { first })).errors).toBeUndefined()
  })
})

/** What cursors of all claims are bound to. */
const CLAIMS = bindingHash('Query.claims', { field: 'PREDICATE', direction: 'ASC' }, [{}, {}])

describe('a cursor', () => {
  const after = 'query ($after: String) { claims(after: $after) { edges { cursor } } }'
  const code = async (cursor: string) =>
    (await ask(after, { after: cursor })).errors?.map(error => error.extensions?.code)

  test('of another list is refused', async () => {
    const { data } = await ask(
      '{ sources { edges { cursor } } companies { edges { cursor } } company(id: "acorn") { investors { edges { cursor } } claims { edges { cursor } } } }',
    )
    const { sources, companies, company } = data as {
      sources: Page
      companies: Page
      company: { investors: Page; claims: Page }
    }
    for (const page of [sources, companies, company.investors, company.claims]) {
      const cursor = page.edges[0]!.cursor
      const { errors } = await ask(after, { after: cursor })
      expect(errors?.map(error => [error.message, error.extensions?.code])).toEqual([
        [
          `The cursor ${JSON.stringify(cursor)}, given as "after", belongs to another list, order or filter than the one it was used in.`,
          'BAD_USER_INPUT',
        ],
      ])
    }
  })

  test.each([
    '',
    'x',
    'acorn',
    '!!!',
    'e30',
    'W10',
    Buffer.from('[2]').toString('base64url'),
    Buffer.from('[1,"Query.claims","LEADS","c1_0"]').toString('base64url'),
    Buffer.from(`[3,"${CLAIMS}","LEADS","c1_0"]`).toString('base64url'),
    Buffer.from(`[2,"${CLAIMS}","LEADS"]`).toString('base64url'),
    Buffer.from(`[2,"${CLAIMS}","LEADS",["a"]]`).toString('base64url'),
    Buffer.from(`[2,"${CLAIMS}","LEADS","a","b"]`).toString('base64url'),
    Buffer.from(`["2","${CLAIMS}","LEADS","a"]`).toString('base64url'),
    encodeCursor(`${CLAIMS}\u0000`, ['LEADS', 'a']),
  ])('%j, which no answer had, is refused', async cursor => {
    expect(await code(cursor)).toEqual(['BAD_USER_INPUT'])
  })

  test('of another order, filter or kind of entity is refused, naming the argument', async () => {
    const cursor = async (list: string) => {
      const { data } = await ask(`{ ${list} { edges { cursor } } }`)
      const [page] = Object.values(data as Record<string, Page>)
      return page!.edges[0]!.cursor
    }
    const refused = async (list: string, argument: string, from: string) => {
      const [name, args] = list.split(/[()]/)
      const text = `{ ${name}(${args}${args === '' ? '' : ', '}${argument}: "${await cursor(from)}") { edges { cursor } } }`
      return (await ask(text)).errors?.map(({ message }) => message.replace(/"\w{20,}"/, 'X'))
    }
    const other = (argument: string) => [
      `The cursor X, given as "${argument}", belongs to another list, order or filter than the one it was used in.`,
    ]
    expect(await refused('funds()', 'after', 'companies')).toEqual(other('after'))
    expect(await refused('claims()', 'before', 'claims(filter: {predicates: [LEADS]})')).toEqual(other('before'))
    expect(await refused('claims(orderBy: {field: AMOUNT})', 'after', 'claims')).toEqual(other('after'))
    const descending = 'companies(orderBy: {field: NAME, direction: DESC})'
    expect(await refused('companies(orderBy: {field: NAME})', 'after', descending)).toEqual(other('after'))
    // The same, said in other words.
    const some = 'claims(filter: {predicates: [LEADS, FOUNDED], modalities: null}, orderBy: null)'
    const same = 'claims(orderBy: {field: PREDICATE}, filter: {predicates: [FOUNDED, LEADS, LEADS]})'
    expect(await refused(some, 'after', same)).toBeUndefined()
  })

  test('on both sides leaves what is between them', async () => {
    const { data } = await ask('{ entities { edges { cursor node { id } } } }')
    const { edges } = (data as { entities: Page }).entities
    const [after, before] = [edges[2]!.cursor, edges[8]!.cursor]
    const question = `query ($after: String, $before: String) {
      all: entities(after: $after, before: $before) ${PAGE}
      first: entities(first: 2, after: $after, before: $before) ${PAGE}
      last: entities(last: 2, after: $after, before: $before) ${PAGE}
      none: entities(after: $before, before: $after) ${PAGE}
    }`
    const page = (from: number, to: number, hasPreviousPage: boolean, hasNextPage: boolean) => ({
      totalCount: edges.length,
      edges: edges.slice(from, to),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: edges.slice(from, to)[0]?.cursor ?? null,
        endCursor: edges.slice(from, to).at(-1)?.cursor ?? null,
      },
    })
    expect(await ask(question, { after, before })).toEqual({
      data: {
        all: page(3, 8, true, false),
        first: page(3, 5, true, true),
        last: page(6, 8, true, true),
        none: page(0, 0, true, false),
      },
    })
  })

  test('of an item that is gone goes on behind its place', async () => {
    const bound = bindingHash('Query.companies', { field: 'ID', direction: 'ASC' }, [{ kinds: ['Company'] }, {}])
    const cursor = encodeCursor(bound, ["birch' OR true //"])
    expect(
      await ask('query ($after: String) { companies(after: $after) { edges { node { id } } } }', { after: cursor }),
    ).toEqual({
      data: { companies: { edges: [{ node: { id: 'dune-capital' } }] } },
    })
  })

  test('that is refused nested is an error of its own field', async () => {
    const { data, errors } = await ask(
      '{ company(id: "acorn") { founders(after: "x") { totalCount } } stats { claims } }',
    )
    expect(data).toEqual({ company: null, stats: { claims: 31 } })
    expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
      { path: ['company', 'founders'], extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})
