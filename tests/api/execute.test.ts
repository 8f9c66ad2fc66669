// What our execution leaves to graphql-js, and where it must answer as that would.

import { buildSchema, execute as executeByGraphqlJs, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { execute } from '../../src/api/execute.ts'
import { executableSchema, typeDefinitions } from '../../src/api/schema.ts'
import { ARTICLE, asker, contextOf, holdOnly, testGraph } from '../harness.ts'
import { operate } from './operation.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

const refused = (message: RegExp, place: object = {}) => [
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
    ...place,
  }),
]

describe('a response', () => {
  test('has the keys of the selection, in its order, whatever they are', async () => {
    const { data } = await ask(
      '{ b: company(id: "deepseek") { __proto__: name constructor: id toString: kind a: __typename } a: __typename }',
    )
    expect(JSON.stringify(data)).toBe(
      '{"b":{"__proto__":"DeepSeek","constructor":"deepseek","toString":"Company","a":"Company"},"a":"Query"}',
    )
  })

  test('holds introspection beside what was read', async () => {
    const { data } = await ask('{ __type(name: "Fund") { name } company(id: "deepseek") { name } }')
    expect(data).toEqual({ __type: { name: 'Fund' }, company: { name: 'DeepSeek' } })
  })

  test('holds what went well beside what did not', async () => {
    const { data, errors } = await ask('{ bad: company { name } good: company(id: "deepseek") { name } }')
    expect(data).toEqual({ bad: null, good: { name: 'DeepSeek' } })
    expect(errors).toEqual(refused(/^Expected exactly one of id and name/, { path: ['bad'] }))
  })

  test('merges the selections of one key', async () => {
    const query = `{ company(id: "deepseek") { ...A ... on Entity { name } } company(id: "deepseek") { kind } }
      fragment A on Node { id }`
    expect(await ask(query)).toEqual({ data: { company: { id: 'deepseek', name: 'DeepSeek', kind: 'Company' } } })
  })
})

describe('an error below a root field', () => {
  test('stands at its own place, and takes what cannot be null with it', async () => {
    const { data, errors } = await ask(
      '{ companies(first: 2) { edges { node { name valuation { claims(first: 1000) { id } } } } } }',
    )
    const nodes = (data as { companies: { edges: { node: { name: string; valuation: unknown } }[] } }).companies.edges
    expect(nodes.map(({ node }) => node.valuation)).toEqual([null, null])
    const paths = (errors ?? []).map(({ path }) => path)
    expect(paths).toEqual([0, 1].map(index => ['companies', 'edges', index, 'node', 'valuation', 'claims']))
  })
})

describe('an argument that GraphQL refuses', () => {
  const query = `query ($first: Int) { node(id: "deepseek") { id
    ... on Claim { citations(first: $first) { id } }
    ... on Company { valuation { claims(first: $first) { id } } }
  } }`

  test('is an error of the field that has it, where that is reached', async () => {
    const { data, errors } = await ask(query, { first: null })
    expect(data).toEqual({ node: { id: 'deepseek', valuation: null } })
    expect(errors).toEqual(refused(/non-null type "Int!"/, { path: ['node', 'valuation', 'claims'] }))
  })

  test('is none where it is not', async () => {
    expect(await ask(query.replace('deepseek', 'menews-deepseek-vs-kimi'), { first: null })).toEqual({
      data: { node: { id: 'menews-deepseek-vs-kimi' } },
    })
  })

  test('leaves nothing behind for the next request', async () => {
    const connection =
      'query ($first: Int) { company(id: "deepseek") { claims(first: 1, filter: { predicates: [VALUATION] }) { edges { node { citations(first: $first) { id } } } } } }'
    expect((await ask(connection, { first: null })).errors).toHaveLength(1)
    expect((await ask(connection, { first: 1 })).errors).toBeUndefined()
  })
})

describe('a request that is not executed', () => {
  const schema = executableSchema()
  // The same types, and nothing of ours.
  const plain = buildSchema(typeDefinitions())

  test.each([
    ['lacks a variable', 'query ($id: ID!) { company(id: $id) { id } }', {}],
    [
      'has a variable of the wrong type',
      'query ($first: Int) { claims(first: $first) { totalCount } }',
      { first: 'x' },
    ],
    [
      'has a switch that is null',
      'query ($if: Boolean) { company(id: "deepseek") @skip(if: $if) { id } }',
      { if: null },
    ],
  ])('because it %s is refused as graphql-js refuses it', async (_, query, variables) => {
    const document = parse(query)
    const [operation] = document.definitions as never[]
    const asked = { document, operation, operationName: undefined, variables, context: contextOf(graph) }
    const expected = await executeByGraphqlJs({ schema: plain, document, variableValues: variables })
    expect(expected.errors).toHaveLength(1)
    expect(JSON.parse(JSON.stringify(await execute(schema, asked)))).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('names the operation that is not there', async () => {
    const { errors } = await operate(graph, 'query A { stats { epoch } } query B { stats { epoch } }', 'C')
    expect(errors).toEqual([
      { message: 'Unknown operation named "C".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ])
  })
})
