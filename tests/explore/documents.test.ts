// What /explore asks: its file of questions is up to date, and the server knows all of them and has nothing against what they cost.

import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { createApollo } from '../../src/api/apollo.ts'
import { exploreDocuments } from '../../src/api/explore-documents.ts'
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.ts'
import type { RequestNote } from '../../src/api/note.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { knownDocuments } from '../../src/api/serving/documents.ts'
import * as queries from '../../src/explore/queries.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { RATES } from '../harness.ts'
import { QUERIES, queriesModule } from './codegen.ts'

const NO_GRAPH = {} as Graph
const documents = exploreDocuments().map(({ name, text }) => [name, text] as const)
const schema = executableSchema()

test('src/explore/queries.ts is what `npm run codegen` makes', async () => {
  expect(readFileSync(QUERIES, 'utf8')).toBe(await queriesModule())
})

test('what the page sends is what is known here, question by question', () => {
  expect(Object.values(queries).map(({ name, text }) => [name, text])).toEqual(documents)
})

describe('a question of /explore', () => {
  it.each(documents)('%s is one that the schema can answer', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([])
  })

  it.each(documents)('%s is known where only known documents are answered', (_, text) => {
    expect(knownDocuments(null, schema).isKnown(text)).toBe(true)
  })

  it.each(documents)('%s costs less than what is allowed, however much there is', async (_, text) => {
    const note: RequestNote = { operation: 'other', codes: [] }
    const variables = {
      id: 'hub',
      predicate: 'VALUATION',
      currency: 'USD',
      text: 'hub',
      kinds: ['Company'],
      filter: FILTER,
    }
    await createApollo({ maxRows: Number.POSITIVE_INFINITY }).executeOperation(
      { query: text, variables },
      { contextValue: { graph: NO_GRAPH, rates: RATES, note } },
    )
    expect(note.cost).toBeGreaterThan(0)
    expect(note.cost).toBeLessThanOrEqual(DEFAULT_LIMITS.rows)
  })
})

/** All that visitors can narrow disagreements down by. */
const FILTER = { states: ['OPEN'], kinds: ['RATE'], predicates: ['VALUATION'] }
