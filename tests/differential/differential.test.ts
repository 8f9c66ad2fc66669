// The compiler against the oracle: the same questions, answered by one statement and one by one.

import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { executableSchema } from '../../src/api/schema.ts'
import { ARTICLE, asker, holdOnly, RATES, testGraph } from '../harness.ts'
import { compared } from './compare.ts'
import { fragments } from './fragments.ts'
import { type Question, question } from './generate.ts'
import { naive } from './naive.ts'
import { type Pools, poolsOf } from './values.ts'
import { holdWorld } from './world.ts'

/** All questions together: sixty in ordinary runs, more where somebody has the time. */
const COUNT = Number(process.env.CLAIMGRAPH_DIFFERENTIAL || 60)
/** Differences that are shown. */
const MAX_SHOWN = 3
/** Structures, and with that statements that Neo4j has to plan. */
const SHAPES = COUNT > 1000 ? 120 : 15

const graph = testGraph()
const ask = asker(graph, { maxRows: 1_000_000 })
const schema = executableSchema()
const read = fragments(inject('neo4j'))
const askNaively = naive(read, RATES)
afterAll(() => read.close())

describe.each([
  ['the article', 0.6, () => holdOnly(graph, ARTICLE)],
  ['a graph made by chance', 0.4, () => holdWorld(graph, 1)],
] as const)('about %s, the compiler answers as the oracle does', (_, share, hold) => {
  let pools: Pools
  beforeAll(async () => {
    await hold()
    read.forget()
    pools = await poolsOf(graph)
  }, 300_000)

  test(`${Math.round(COUNT * share)} questions`, { timeout: 1_800_000 }, async () => {
    const differences: string[] = []
    for (let number = 0; number < COUNT * share && differences.length < MAX_SHOWN; number += 1)
      await differencesIn(question(schema, pools, number % SHAPES, number), differences)
    expect(differences.join('\n\n')).toBe('')
  })
})

/** Asks for the first page of everything, then once for every cursor that can be had, for what is behind or before it. */
async function differencesIn(asked: Question, differences: string[]): Promise<void> {
  expect(validate(schema, parse(asked.query)), asked.query).toEqual([])
  const { data, cursors } = await compare(asked, asked.variables, asked.variables)
  for (const { variable, path, end } of asked.cursors) {
    const twin = cursorAt(data, [...path, 'pageInfo', end])
    if (twin === undefined) continue
    const variables = { ...asked.variables, [variable]: cursors.get(twin) }
    await compare(asked, variables, { ...asked.variables, [variable]: twin })
  }

  async function compare({ query }: Question, variables: object, naiveVariables: object) {
    const [answer, expected] = [await ask(query, { ...variables }), await askNaively(query, { ...naiveVariables })]
    const { difference, cursors } = compared(answer, expected)
    if (difference !== null)
      differences.push([difference, query, JSON.stringify(variables), JSON.stringify(answer.errors)].join('\n'))
    return { data: expected.data, cursors }
  }
}

/** The first one at that path, which leaves out the indexes of lists. */
function cursorAt(data: unknown, [key, ...rest]: readonly (string | number)[]): string | undefined {
  if (Array.isArray(data)) return data.map(each => cursorAt(each, [key!, ...rest])).find(found => found !== undefined)
  if (key === undefined) return typeof data === 'string' ? data : undefined
  return typeof data === 'object' && data !== null ? cursorAt((data as Record<string, unknown>)[key], rest) : undefined
}
