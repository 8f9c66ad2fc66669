// Variables that would take long to look at, or to keep, or to repeat.

import { describe, expect, it } from 'vitest'
import { createApollo } from '../../../src/api/apollo.ts'
import type { Graph } from '../../../src/graph/connect.ts'
import { RATES } from '../../harness.ts'

const NO_GRAPH = {} as Graph
const apollo = createApollo({ maxRows: 50 })

/** The errors of an answer; of one that Neo4j would have been asked for, only that. */
async function errorsOf(query: string, variables: Record<string, unknown>) {
  const admit = () => Promise.reject(new Error('Neo4j would be asked.'))
  const { body } = await apollo.executeOperation(
    { query, variables },
    { contextValue: { graph: NO_GRAPH, rates: RATES, admit } },
  )
  if (body.kind !== 'single') throw new TypeError('a single result was expected')
  return body.singleResult.errors ?? []
}

const codesOf = async (query: string, variables: Record<string, unknown>) =>
  (await errorsOf(query, variables)).map(({ extensions }) => extensions?.code)

/** `value` in so many lists. */
const nested = (levels: number, value: unknown = 'x'): unknown =>
  Array.from({ length: levels }).reduce(inner => [inner], value)

const FILTERED = 'query ($filter: ClaimFilter) { claims(first: 1, filter: $filter) { totalCount } }'

describe('variables', () => {
  it.each([
    ['a list', 'query ($first: Int) { companies(first: $first) { totalCount } }', { first: nested(50_000) }],
    ['a filter', FILTERED, { filter: JSON.parse(`${'{"and":['.repeat(20_000)}{}${']}'.repeat(20_000)}`) }],
    ['what nobody declared', '{ companies(first: 1) { totalCount } }', { other: nested(25) }],
  ])('that nest too deep are refused before anybody walks through them: %s', async (_, query, variables) => {
    expect(await errorsOf(query, variables)).toEqual([
      {
        message: 'Expected variables to nest at most 24 levels, but found more.',
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: 24 },
      },
    ])
  })

  it('may nest as deep as the limit', async () => {
    // Neo4j would be asked, and there is none.
    expect(await codesOf('{ companies(first: 1) { totalCount } }', { other: nested(24) })).toEqual([
      'INTERNAL_SERVER_ERROR',
    ])
  })

  it('that are wrong thousands of times are told of a few times, and in few words', async () => {
    const filter = Object.fromEntries(Array.from({ length: 8_000 }, (_, index) => [`member${index}`, index]))
    const errors = await errorsOf(FILTERED, { filter })
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(Array.from({ length: 6 }, () => 'BAD_USER_INPUT'))
    expect(errors.at(-1)!.message).toMatch(/^Too many errors processing variables/)
    expect(Math.max(...errors.map(({ message }) => message.length))).toBe(1_000)
  })

  it('that are not given have their default, also where they were null before', async () => {
    const query = 'query ($first: Int = 100) { companies(first: $first) { totalCount } }'
    expect(await codesOf(query, { first: null })).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(await codesOf(query, {})).toEqual(['QUERY_TOO_COMPLEX'])
  })
})
