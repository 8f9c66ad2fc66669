// `@cited`: what the answer leaves out has no footnote.

import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/graph/connect.ts'
import { UNIVERSE } from '../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { notes } from './notes.ts'
import { operate } from './operation.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

describe('what is not in the answer has no footnote', () => {
  const LEADS =
    'claims(filter: { predicates: [LEADS] }) { edges { node { statement @skip(if: $skip) role ...Phase @include(if: $include) } } }'
  test.each([
    [true, true, ['role', 'phase']],
    [false, false, ['statement', 'role']],
    [false, true, ['statement', 'role', 'phase']],
  ])('as @skip (%s) and @include (%s) have it', async (skip, include, members) => {
    const query = `query ($skip: Boolean!, $include: Boolean!) @cited { ${LEADS} } fragment Phase on Claim { phase }`
    expect(notes(await ask(query, { skip, include }))).toEqual([
      ['Lee Sample leads it today', ...members.map(member => `claims.edges.0.node.${member}`)],
    ])
  })

  test('where a null took out what is around it', async () => {
    const [leads, founded] = await Promise.all(['LEADS', 'FOUNDED'].map(claimOf))
    const set = (modality: string | null) =>
      write(graph, run => run('MATCH (claim:Claim {id: $leads}) SET claim.modality = $modality', { leads, modality }))
    await set(null)
    try {
      const { data, errors, extensions } = await operate(
        graph,
        `query @cited { nodes(ids: ["${leads}", "${founded}"]) { ... on Claim { predicate modality } }
          lee: person(id: "lee-sample") { fact(predicate: LEADS) { claimCount claims { predicate modality } } leads { edges { node { id } } } }
        }`,
      )
      expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
        'lee.fact.claims.0.modality',
        'nodes.0.modality',
      ])
      expect(data).toEqual({
        nodes: [null, { predicate: 'FOUNDED', modality: 'REPORTED' }],
        lee: { fact: null, leads: { edges: [{ node: { id: 'acorn' } }] } },
      })
      expect(notes({ extensions: extensions! })).toEqual([
        ['Birch Robotics, set up by the Ministry of Samples', 'nodes.1.predicate', 'nodes.1.modality'],
        ['Lee Sample leads it today', 'lee.leads.edges.0.node.id'],
      ])
    } finally {
      await set('REPORTED')
    }
  })

  test('where another operation of the document is cited', async () => {
    const selection = '{ claims(first: 1) { edges { node { predicate } } } }'
    const document = `query Plain ${selection} query Cited @cited ${selection}`
    const data = { claims: { edges: [{ node: { predicate: 'AMOUNT_RAISED' } }] } }
    expect(await operate(graph, document, 'Plain')).toEqual({ data })
    const cited = await operate(graph, document, 'Cited')
    expect(cited.data).toEqual(data)
    expect(notes(cited)).toEqual([['Acorn Labs raised about $6 million', 'claims.edges.0.node.predicate']])
  })

  test('where a root field failed', async () => {
    const { data, extensions } = await operate(graph, 'query @cited { claims(first: 101) { edges { node { id } } } }')
    expect({ data, extensions }).toEqual({ data: { claims: null }, extensions: { citations: [] } })
  })

  async function claimOf(predicate: string): Promise<string> {
    const { data } = await ask(`{ claims(first: 1, filter: { predicates: [${predicate}] }) { edges { node { id } } } }`)
    return (data as { claims: { edges: { node: { id: string } }[] } }).claims.edges[0]!.node.id
  }
})
