// What is too much is refused before Neo4j is asked: there is none here.

import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { createApollo } from '../../../src/api/apollo.ts'
import { examples } from '../../../src/api/examples.ts'
import type { RequestNote } from '../../../src/api/note.ts'
import type { Graph } from '../../../src/graph/connect.ts'
import { RATES } from '../../harness.ts'

const NO_GRAPH = {} as Graph
const CITED = 'fragment F on Claim { citations(first: 3) { quote } }'

interface Outcome {
  status: number | undefined
  errors: unknown
}

/** The status and the errors that an operation is answered with, where it is refused for what it asks for. */
async function refused(query: string, variables: Record<string, unknown> = {}, maxRows = 100_000) {
  const { outcome } = await ask(query, variables, maxRows)
  return JSON.stringify(outcome).includes('QUERY_TOO_COMPLEX') ? outcome : null
}

/** The rows that an operation may fetch. */
async function cost(query: string, variables: Record<string, unknown> = {}): Promise<number | undefined> {
  return (await ask(query, variables, Number.POSITIVE_INFINITY)).note.cost
}

async function ask(query: string, variables: Record<string, unknown>, maxRows: number) {
  const note: RequestNote = { operation: 'other', codes: [] }
  const apollo = createApollo({ maxRows })
  const { http, body } = await apollo.executeOperation(
    { query, variables },
    { contextValue: { graph: NO_GRAPH, rates: RATES, note } },
  )
  if (body.kind !== 'single') throw new TypeError('a single result was expected')
  const outcome: Outcome = { status: http.status, errors: body.singleResult.errors }
  return { outcome, note }
}

const tooComplex = (message: string, details: Record<string, unknown>) => ({
  status: 400,
  errors: [{ message, extensions: { code: 'QUERY_TOO_COMPLEX', ...details } }],
})

describe('the rows of an operation', () => {
  it.each([
    ['one for an object', '{ company(id: "a") { name } }', 1],
    ['one for each object that is related to it', '{ claim(id: "a") { subject { name } object { name } } }', 3],
    ['none for a part of an object', '{ claim(id: "a") { value { __typename } } }', 1],
    ['as many as the page holds', '{ claims(first: 7) { edges { node { id } } } }', 7],
    ['20 where nobody says how big the page is', '{ claims { edges { node { id } } } }', 20],
    ['20 for a list without pages', '{ company(id: "a") { aliases { name } } }', 21],
    ['as many as there are ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'those of nested pages, multiplied',
      '{ claims(first: 5) { edges { node { citations(first: 3) { quote } } } } }',
      20,
    ],
    ['none behind an empty page', '{ claims(first: 0) { edges { node { citations { quote } } } } }', 0],
    ['100 for a page that is too big', '{ claims(first: 1000000) { edges { node { id } } } }', 100],
    ['those of a page from its end', '{ claims(last: 4) { edges { node { id } } } }', 4],
    [
      'those of a fragment, wherever it is spread',
      `{ a: claim(id: "a") { ...F } b: claim(id: "b") { ...F } } ${CITED}`,
      8,
    ],
    [
      'those of the kind that needs most',
      '{ entities(first: 2) { edges { node { ... on Company { products(first: 9) { totalCount } } ... on Fund { managers(first: 3) { totalCount } } } } } }',
      20,
    ],
    ['twice as many with footnotes', 'query @cited { claims(first: 5) { edges { node { id } } } }', 10],
    ['none of the schema', '{ __schema { types { fields { name } } } }', 0],
    [
      'none of what is skipped',
      '{ claim(id: "a") { subject @skip(if: true) { id } object @include(if: false) { id } } }',
      1,
    ],
  ])('are %s', async (_, query, rows) => {
    expect(await cost(query)).toBe(rows)
  })

  it('follow the variables', async () => {
    const query =
      'query ($n: Int, $ids: [ID!]!, $no: Boolean!) { claims(first: $n) { edges { node { id } } } nodes(ids: $ids) @skip(if: $no) { id } }'
    expect(await cost(query, { n: 3, ids: ['a', 'b'], no: false })).toBe(5)
    expect(await cost(query, { n: 3, ids: ['a', 'b'], no: true })).toBe(3)
    expect(await cost(query, { ids: [], no: false })).toBe(20)
    expect(await cost(query, { n: -1, ids: [], no: false })).toBe(100)
  })
})

describe('too many rows', () => {
  it('are refused, with the cost, the limit and where most of it comes from', async () => {
    expect(
      await refused(
        '{ companies(first: 100) { edges { node { claims(first: 100) { edges { node { citations(first: 10) { quote } } } } } } } }',
      ),
    ).toEqual(
      tooComplex(
        'Expected at most 100000 rows, but the operation may fetch 110100, companies.edges.node.claims.edges.node.citations alone 100000: ask for fewer with "first", or for less of each.',
        {
          cost: 110_100,
          limit: 100_000,
          path: ['companies', 'edges', 'node', 'claims', 'edges', 'node', 'citations'],
        },
      ),
    )
  })

  it('are not there at the limit', async () => {
    const query = '{ claims(first: 10) { edges { node { id } } } }'
    expect(await refused(query, {}, 10)).toBeNull()
    expect(await refused(query, {}, 9)).toEqual(
      tooComplex(
        'Expected at most 9 rows, but the operation may fetch 10, claims alone 10: ask for fewer with "first", or for less of each.',
        { cost: 10, limit: 9, path: ['claims'] },
      ),
    )
  })

  it('are told for the variables as GraphQL reads them, whatever was asked before', async () => {
    const query =
      'query ($id: ID!, $n: Int = 100) { claims(first: $n) { edges { node { id } } } claim(id: $id) { id } }'
    expect(await refused(query, { n: 100 }, 50)).toBeNull()
    expect(await refused(query, { n: 100, id: 'a' }, 50)).toMatchObject({ status: 400 })
    expect(await refused(query, { n: null, id: 'a' }, 50)).toBeNull()
    expect(await refused(query, { id: 'a' }, 50)).toMatchObject({ status: 400 })
  })

  it('are told for each value of the variables', async () => {
    const query = 'query ($n: Int) { claims(first: $n) { edges { node { citations(first: 100) { quote } } } } }'
    expect(await refused(query, { n: 2 }, 1_000)).toBeNull()
    expect(await refused(query, { n: 10 }, 1_000)).toMatchObject({ status: 400 })
  })

  it('can be written in a few fragments, and are counted all the same', async () => {
    const fragments = Array.from({ length: 7 }, (_, i) => {
      const inner = i === 6 ? 'id' : `...F${i + 1}`
      return `fragment F${i} on Entity { a: relations { edges { node { ${inner} } } } b: relations { edges { node { ${inner} } } } }`
    })
    expect(await refused(`{ entity(id: "a") { ...F0 } } ${fragments.join(' ')}`)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }],
    })
    expect(await cost(`{ entity(id: "a") { ...F4 } } ${fragments.slice(4).join(' ')}`)).toBe(65_641)
  })
})

describe('an operation is refused', () => {
  const nested = (levels: number) =>
    `{ claim(id: "a") { ${'subject { claims { edges { node { '.repeat(levels)}id${' } } } }'.repeat(levels)} } }`
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ')

  it('with more than 24 levels of fields', async () => {
    expect(await refused(nested(6))).toEqual(
      tooComplex('Expected at most 24 levels of fields, but found 26: ask in several operations.', {
        cost: 26,
        limit: 24,
      }),
    )
  })

  it('with more than 60 aliases', async () => {
    expect(await refused(`{ claim(id: "a") { ${many(61, i => `a${i}: id`)} } }`)).toEqual(
      tooComplex('Expected at most 60 aliases in a document, but found 61: ask in several operations.', {
        cost: 61,
        limit: 60,
      }),
    )
  })

  it('with more than 60 directives', async () => {
    expect(await refused(`{ claim(id: "a") { ${many(61, () => 'id @include(if: true)')} } }`)).toEqual(
      tooComplex('Expected at most 60 directives in a document, but found 61: ask in several operations.', {
        cost: 61,
        limit: 60,
      }),
    )
  })

  it('with more than 20 root fields, also where a fragment has them', async () => {
    const fields = many(21, i => `a${i}: claim(id: "a") { id }`)
    const error = tooComplex('Expected at most 20 root fields, but found 21: ask in several operations.', {
      cost: 21,
      limit: 20,
    })
    expect(await refused(`{ ${fields} }`)).toEqual(error)
    expect(await refused(`{ ...F } fragment F on Query { ${fields} }`)).toEqual(error)
  })

  it('with more than 40 relations in one root field', async () => {
    expect(await refused(`{ claim(id: "a") { ${many(41, i => `a${i}: subject { id }`)} } }`)).toEqual(
      tooComplex(
        'Expected at most 40 relations and conditions of filters in one root field, but found 42 (claim): ask in several operations.',
        {
          cost: 42,
          limit: 40,
          path: ['claim'],
        },
      ),
    )
  })

  it('with many conditions in the filters of one root field, however they are written', async () => {
    const filter = { or: Array.from({ length: 16 }, () => ({ publishedOn: { from: '2026' } })) }
    const query =
      'query ($f: ClaimFilter) { companies(first: 1) { edges { node { a: claims(filter: $f) { totalCount } b: claims(filter: $f) { totalCount } c: claims(filter: $f) { totalCount } } } } }'
    expect(await refused(query)).toBeNull()
    expect(await refused(query, { f: filter })).toMatchObject({ errors: [{ extensions: { cost: 52, limit: 40 } }] })
    const literal = query
      .replace('query ($f: ClaimFilter) ', '')
      .replaceAll('$f', `{ or: [${many(16, () => '{ predicates: [LEADS] }')}] }`)
    expect(await refused(literal)).toMatchObject({ errors: [{ extensions: { cost: 52, limit: 40 } }] })
  })

  it('with more than 1,000 fields when its fragments are written out', async () => {
    const doubling = Array.from(
      { length: 10 },
      (_, i) => `fragment F${i} on Money { ${i === 9 ? 'amount' : `...F${i + 1} ...F${i + 1}`} }`,
    )
    expect(await refused(`{ claim(id: "a") { value { ...F0 ...F0 } } } ${doubling.join(' ')}`)).toEqual(
      tooComplex(
        'Expected at most 1000 fields, with all fragments written out, but found 1026: ask in several operations.',
        {
          cost: 1026,
          limit: 1000,
        },
      ),
    )
  })

  it('with more than 1,000 tokens', async () => {
    expect(await refused(`{ claim(id: "a") { ${many(2_000, () => 'id')} } }`)).toEqual(
      tooComplex('Expected at most 1000 tokens in a document, but found more: ask in several operations.', {
        limit: 1000,
      }),
    )
  })

  it('with a circle of fragments, by validation', async () => {
    const query = '{ claim(id: "a") { ...F } } fragment F on Claim { subject { claims { edges { node { ...F } } } } }'
    expect((await ask(query, {}, 100)).outcome).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  it('that has the schema shown to it over and over', async () => {
    const aliases = many(30, i => `a${i}: fields { name args { name } }`)
    expect(await refused(`{ __schema { types { fields { type { ${aliases} } } } } }`)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 30_000 } }],
    })
  })
})

describe('what people and their tools ask', () => {
  test.each(examples().map(({ title, query }) => [title, query] as const))(
    '%s is not refused, with footnotes or without',
    async (_, query) => {
      expect(await refused(query)).toBeNull()
      expect(
        await refused(
          query.replace(/^query \w+(\([^)]*\))?( @cited)?/m, '$& @cited').replace('@cited @cited', '@cited'),
        ),
      ).toBeNull()
    },
  )

  it('the whole schema is shown', async () => {
    const everything = {
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    }
    const { outcome, note } = await ask(getIntrospectionQuery(everything), {}, 1)
    expect([outcome.errors, note.cost]).toEqual([undefined, 0])
  })
})
