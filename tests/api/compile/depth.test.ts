import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { executableSchema } from '../../../src/api/schema.ts'
import { write } from '../../../src/graph/connect.ts'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

test('an answer goes eight relations deep: entity, claims, citations, source, and round again', async () => {
  const LEADS = 'claims(first: 1, filter: { predicates: [LEADS] }) { edges { node {'
  const statement = 'Lee Sample leads Acorn Labs (current, as chief executive)'
  const quote = 'Lee Sample leads it today'
  expect(
    await ask(
      closed(`{ entity(id: "acorn") { name ${LEADS} statement citations { quote source { id
        ${LEADS} statement citations { quote source { id ${LEADS} statement subject { name`),
    ),
  ).toEqual({
    data: {
      entity: {
        name: 'Acorn Labs',
        ...one({
          statement,
          citations: [
            {
              quote,
              source: gazette({ citations: [{ quote, source: gazette({ subject: { name: 'Lee Sample' } }) }] }),
            },
          ],
        }),
      },
    },
  })

  function gazette(claim: object) {
    return { id: 'gazette', ...one({ statement, ...claim }) }
  }
  function one(node: unknown) {
    return { claims: { edges: [{ node }] } }
  }

  /** With all the braces closed that are open at its end. */
  function closed(question: string): string {
    return question + '}'.repeat(question.split('{').length - question.split('}').length)
  }
})

test('the schema can be asked for, and is the one that is served', async () => {
  const { data, errors } = await ask(getIntrospectionQuery({ specifiedByUrl: true }))
  expect(errors).toBeUndefined()
  expect(printSchema(buildClientSchema(data as IntrospectionQuery))).toBe(printSchema(executableSchema()))
  expect(await ask('{ __type(name: "Money") { kind fields { name } } stats { datasets } }')).toEqual({
    data: {
      __type: {
        kind: 'OBJECT',
        fields: ['amount', 'currency', 'lower', 'upper', 'approximate'].map(name => ({ name })),
      },
      stats: { datasets: 1 },
    },
  })
})

test('several root fields see one epoch, while another is published between them', async () => {
  const fields = Array.from({ length: 12 }, (_, index) => `s${index}: stats { epoch entities }`).join(' ')
  let epoch = 1
  let publishing = true
  const publisher = (async () => {
    while (publishing) {
      epoch += 1
      await write(graph, run => run("MATCH (graph:Graph {id: 'claimgraph'}) SET graph.epoch = $epoch", { epoch }))
    }
  })()
  const seen = new Set<number>()
  try {
    for (let round = 0; round < 10 || (seen.size < 2 && round < 1_000); round += 1) {
      const { data } = await ask(`query Round${round} { ${fields} }`)
      const epochs = new Set(Object.values(data as Record<string, { epoch: number }>).map(stats => stats.epoch))
      expect(epochs.size).toBe(1)
      for (const each of epochs) seen.add(each)
    }
  } finally {
    publishing = false
    await publisher
  }
  // Without a publication between the requests, this test would say nothing.
  expect(seen.size).toBeGreaterThan(1)
})
