// The sources that an answer cites, for whoever goes on with them.

import { beforeAll, describe, expect, test } from 'vitest'
import { citedSources } from '../../src/api/cited-query.ts'
import { UNIVERSE } from '../answers/universe.ts'
import { contextOf, holdOnly, testGraph } from '../harness.ts'
import { refusal } from '../ingest/small.ts'

const graph = testGraph()
beforeAll(() => holdOnly(graph, UNIVERSE))

const context = contextOf(graph)
const sourcesOf = async (question: string, variables?: Record<string, unknown>) =>
  (await citedSources(context, question, variables)).sources

describe('the sources that an answer cites', () => {
  test('are those of its footnotes, which need not be asked for', async () => {
    const founders = 'company(id: "acorn") { founders { edges { node { name } } } }'
    expect(await sourcesOf(`{ ${founders} }`)).toEqual(['gazette'])
    expect(await sourcesOf(`query Who @cited { ${founders} }`)).toEqual(['gazette'])
    const dated =
      '# A question.\nquery Who($id: ID = "acorn") @at(asOf: "2026") { company(id: $id) { founders { edges { node { name } } } } }'
    expect(await sourcesOf(dated)).toEqual(['gazette'])
  })

  test('come in the order in which the answer first cites them, each once', async () => {
    const claims = await sourcesOf('{ claims(first: 100) { edges { node { statement } } } }')
    expect(new Set(claims)).toEqual(new Set(['gazette', 'filing-7', 'notebook']))
    expect(claims).toHaveLength(3)
    const last = claims.at(-1)!
    const question = `query ($id: ID!) {
      source(id: $id) { claims(first: 1) { edges { node { statement } } } }
      claims(first: 100) { edges { node { statement } } }
    }`
    expect((await sourcesOf(question, { id: last }))[0]).toBe(last)
  })

  test('are none where it rests on no words', async () => {
    expect(await sourcesOf('{ stats { claims } }')).toEqual([])
  })

  test('come with its epoch where its root fields had to agree on one', async () => {
    const both = '{ a: company(id: "acorn") { founders { edges { node { name } } } } b: stats { claims } }'
    expect(await citedSources(context, both)).toEqual({ sources: ['gazette'], epoch: 1 })
  })
})

describe('a question that can’t be answered is refused, with what GraphQL says of it', () => {
  test.each([
    ['a syntax error', '{ company(', ['line 1: Syntax Error: Expected Name, found <EOF>.']],
    [
      'a field that is not there',
      '{\n  nonsense\n}',
      ['line 2: Cannot query field "nonsense" on type "Query". Did you mean "nodes"?'],
    ],
    ['a lookup of nothing', '{ company { id } }', null],
    ['no single operation', 'query A { stats { claims } } query B { stats { claims } }', null],
  ])('%s', async (_, question, problems) => {
    const error = await refusal(citedSources(context, question))
    expect(error).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'The query could not be answered: nothing was exported.',
    })
    if (problems !== null) expect(error.problems).toEqual(problems)
    else expect(error.problems).toHaveLength(1)
  })

  test('a variable of another type', async () => {
    const { problems } = await refusal(citedSources(context, 'query ($id: ID!) { company(id: $id) { id } }', {}))
    expect(problems.join()).toMatch(/Variable "\$id" of required type "ID!" was not provided/)
  })
})
