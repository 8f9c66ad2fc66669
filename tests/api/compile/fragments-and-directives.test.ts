import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

describe('fragments', () => {
  test('on interfaces reach just the types that have them', async () => {
    expect(
      await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Node { id }
        ... on Entity { name }
        ... on Investor { investments { totalCount } }
        ... on Company { founders { totalCount } }
        ... on FundingRound { companies { edges { node { name } } } }
        ... on Source { title }
        ... { __typename }
      } }`,
        { ids: ['acorn', 'acorn-seed', 'cedar-fund', 'gazette', 'forest-market', 'oak-1'] },
      ),
    ).toEqual({
      data: {
        nodes: [
          {
            id: 'acorn',
            name: 'Acorn Labs',
            investments: { totalCount: 0 },
            founders: { totalCount: 1 },
            __typename: 'Company',
          },
          {
            id: 'acorn-seed',
            name: "Acorn's seed round",
            companies: { edges: [{ node: { name: 'Acorn Labs' } }] },
            __typename: 'FundingRound',
          },
          { id: 'cedar-fund', name: 'Cedar Fund', investments: { totalCount: 1 }, __typename: 'Fund' },
          { id: 'gazette', title: 'Acorn Labs, seven years on', __typename: 'Source' },
          { id: 'forest-market', name: 'Forest market', __typename: 'Topic' },
          { id: 'oak-1', name: 'Oak 1', __typename: 'Model' },
        ],
      },
    })
  })

  test('of one name may differ by type where the types cannot meet', async () => {
    expect(
      await ask(`{ entities(filter: { kinds: [Person, Model, Technology] }) { edges { node { id
        ... on Person { made: founded { edges { node { id } } } }
        ... on Model { made: comparables { edges { claimCount node { id } } } }
        ... on Technology { made: users(first: 1) { edges { node { name } } } }
      } } } }`),
    ).toEqual({
      data: {
        entities: {
          edges: [
            { node: { id: 'ada-example', made: { edges: [{ node: { id: 'acorn' } }] } } },
            { node: { id: 'elm-2', made: { edges: [{ claimCount: 1, node: { id: 'oak-1' } }] } } },
            { node: { id: 'lee-sample', made: { edges: [] } } },
            { node: { id: 'oak-1', made: { edges: [{ claimCount: 1, node: { id: 'elm-2' } }] } } },
            { node: { id: 'sparse-mixing', made: { edges: [{ node: { name: 'Acorn Labs' } }] } } },
          ],
        },
      },
    })
  })

  test('nest, repeat and cross each other', async () => {
    expect(
      await ask(`
        query { company(id: "acorn") { ...Card ... on Entity { ...Name ... on Company { ...Card leaders { ...People } } } } }
        fragment Card on Company { ...Name leaders { edges { node { ...Name } } } }
        fragment Name on Entity { name ... on Person { leads { totalCount } } }
        fragment People on RelatedPersonConnection { totalCount edges { ...Edge ...Cited } }
        fragment Edge on RelationEdge { ... on RelatedPersonEdge { node { id } } }
        fragment Cited on RelationEdge { claimCount claims { role } }
      `),
    ).toEqual({
      data: {
        company: {
          name: 'Acorn Labs',
          leaders: {
            edges: [
              {
                node: { name: 'Lee Sample', leads: { totalCount: 1 }, id: 'lee-sample' },
                claimCount: 1,
                claims: [{ role: 'chief executive' }],
              },
            ],
            totalCount: 1,
          },
        },
      },
    })
  })

  test('on a union give each value its own members', async () => {
    expect(
      await ask(`
        query { claims(filter: { predicates: [AMOUNT_RAISED, RELEASED_ON, ROUND_STAGE, LEADS] }) { edges { node { value { ...Value } } } } }
        fragment Value on ClaimValue { ... on Money { amount } ...Text ... on DateValue { date day: date } }
        fragment Text on TextValue { text __typename }
      `),
    ).toEqual({
      data: {
        claims: {
          edges: [
            { node: { value: { amount: '6000000' } } },
            { node: { value: null } },
            { node: { value: { date: '2025-11', day: '2025-11' } } },
            { node: { value: { text: 'SEED', __typename: 'TextValue' } } },
          ],
        },
      },
    })
  })
})

describe('@include and @skip', () => {
  const QUESTION = `query ($yes: Boolean!, $no: Boolean = false) {
    company(id: "acorn") {
      id
      name @include(if: $yes)
      kind @skip(if: $yes)
      founders @include(if: $no) { totalCount }
      leaders @skip(if: $no) { totalCount @include(if: $yes) edges { node { id @skip(if: $yes) name } } }
      ...Models @include(if: $yes)
      ... @skip(if: $yes) { products { totalCount } }
      ... on Company @include(if: $no) @skip(if: $no) { partners { totalCount } }
    }
    stats @skip(if: $yes) { claims }
  }
  fragment Models on Company { models { edges { node { id } } } }`

  test('leave in and out by variables, on fields, spreads and inline fragments', async () => {
    const yes = {
      data: {
        company: {
          id: 'acorn',
          name: 'Acorn Labs',
          leaders: { totalCount: 1, edges: [{ node: { name: 'Lee Sample' } }] },
          models: { edges: [{ node: { id: 'oak-1' } }] },
        },
      },
    }
    const no = {
      data: {
        company: {
          id: 'acorn',
          kind: 'Company',
          leaders: { edges: [{ node: { id: 'lee-sample', name: 'Lee Sample' } }] },
          products: { totalCount: 1 },
        },
        stats: { claims: 31 },
      },
    }
    expect(await ask(QUESTION, { yes: true })).toEqual(yes)
    expect(await ask(QUESTION, { yes: false })).toEqual(no)
    expect(await ask(QUESTION, { yes: true, no: false })).toEqual(yes)
    expect(await ask(QUESTION, { yes: true, no: true })).toEqual({
      data: {
        company: {
          id: 'acorn',
          name: 'Acorn Labs',
          founders: { totalCount: 1 },
          models: { edges: [{ node: { id: 'oak-1' } }] },
        },
      },
    })
  })

  test('written out need no variables', async () => {
    expect(
      await ask(
        '{ company(id: "acorn") { id @include(if: true) name @include(if: false) kind @skip(if: true) note @skip(if: false) @include(if: false) } }',
      ),
    ).toEqual({ data: { company: { id: 'acorn' } } })
  })

  test('may leave nothing of an object', async () => {
    expect(
      await ask(
        '{ company(id: "acorn") { founders { edges { node { id @skip(if: true) } } } stats: valuation { claimCount @skip(if: true) } } }',
      ),
    ).toEqual({
      data: { company: { founders: { edges: [{ node: {} }] }, stats: {} } },
    })
  })
})
