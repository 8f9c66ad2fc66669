import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'
import { recorded } from '../statements.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const node = (id: string) => ({ node: { id } })

describe('aliases', () => {
  test('one relation twice, with other arguments and members', async () => {
    expect(
      await ask(`{ company(id: "acorn") {
        one: investors(first: 1) { edges { node { id } } pageInfo { hasNextPage } }
        all: investors { edges { node { name: id kind } who: node { kind: name } } }
        one_: relations(first: 1) { totalCount }
      } }`),
    ).toEqual({
      data: {
        company: {
          one: { edges: [node('ada-example')], pageInfo: { hasNextPage: true } },
          all: {
            edges: [
              { node: { name: 'ada-example', kind: 'Person' }, who: { kind: 'Ada Example' } },
              { node: { name: 'cedar-fund', kind: 'Fund' }, who: { kind: 'Cedar Fund' } },
              { node: { name: 'ministry-of-samples', kind: 'Organization' }, who: { kind: 'Ministry of Samples' } },
            ],
          },
          one_: { totalCount: 10 },
        },
      },
    })
  })

  test('one root field twice, with other arguments', async () => {
    expect(
      await ask('{ a: company(id: "acorn") { id } b: company(id: "birch") { id } c: company(id: "acorn") { name } }'),
    ).toEqual({
      data: { a: { id: 'acorn' }, b: { id: 'birch' }, c: { name: 'Acorn Labs' } },
    })
  })

  test('a list of claims twice on an edge and in a set', async () => {
    expect(
      await ask(`{ company(id: "acorn") {
        investors { edges { first: claims(first: 1) { predicate } all: claims { id: predicate } } }
        valuation { none: claims(first: 0) { id } first: claims(first: 1) { predicate } claims { stance } claimCount count: claimCount }
      } }`),
    ).toEqual({
      data: {
        company: {
          investors: {
            edges: [
              { first: [{ predicate: 'PARTICIPATED_IN' }], all: [{ id: 'PARTICIPATED_IN' }, { id: 'RAISED' }] },
              {
                first: [{ predicate: 'INVESTED_IN' }],
                all: [{ id: 'INVESTED_IN' }, { id: 'PARTICIPATED_IN' }, { id: 'RAISED' }],
              },
              { first: [{ predicate: 'INVESTED_IN' }], all: [{ id: 'INVESTED_IN' }] },
            ],
          },
          valuation: {
            none: [],
            first: [{ predicate: 'VALUATION' }],
            claims: [{ stance: 'ASSERTS' }, { stance: 'ASSERTS' }],
            claimCount: 2,
            count: 2,
          },
        },
      },
    })
  })

  test('the edges of one page twice, each with its own members', async () => {
    expect(
      await ask(`{ company(id: "acorn") { founders {
        a: edges { node { id } }
        b: edges { claimCount node { name } claims { predicate } }
        c: edges { claims(first: 0) { id } }
        pageInfo { hasNextPage } info: pageInfo { hasPreviousPage }
      } } }`),
    ).toEqual({
      data: {
        company: {
          founders: {
            a: [node('ada-example')],
            b: [{ claimCount: 1, node: { name: 'Ada Example' }, claims: [{ predicate: 'FOUNDED' }] }],
            c: [{ claims: [] }],
            pageInfo: { hasNextPage: false },
            info: { hasPreviousPage: false },
          },
        },
      },
    })
  })

  test('may be any name that GraphQL allows', async () => {
    const names = ['__typename', '__proto__', 'constructor', 'toString', 'node', 'epoch', 'this', 'MATCH', '_']
    for (const name of names) {
      const { data, errors } = await ask(
        `{ company(id: "acorn") { ${name}: name } ${name}: source(id: "gazette") { id } }`,
      )
      expect(errors, name).toBeUndefined()
      expect(Object.entries(data as object), name).toEqual([
        ['company', JSON.parse(`{ "${name}": "Acorn Labs" }`)],
        [name, { id: 'gazette' }],
      ])
    }
  })

  test('may hide the type of an interface’s member', async () => {
    expect(await ask('{ node(id: "acorn") { __typename: id ... on Company { kind: __typename } } }')).toEqual({
      data: { node: { __typename: 'acorn', kind: 'Company' } },
    })
  })
})

describe('the same response key selected twice is merged', () => {
  test('edges, nodes and claims', async () => {
    expect(
      await ask(`{
        company(id: "acorn") { founders { edges { node { id } } } }
        company(id: "acorn") {
          founders { totalCount edges { node { name ... on Person { founded { edges { claimCount } } } } claims { predicate } } }
          ... on Company { founders { edges { node { kind ... on Person { founded { edges { node { id } } } } } claims { stance } } } }
        }
      }`),
    ).toEqual({
      data: {
        company: {
          founders: {
            edges: [
              {
                node: {
                  id: 'ada-example',
                  name: 'Ada Example',
                  founded: { edges: [{ claimCount: 1, node: { id: 'acorn' } }] },
                  kind: 'Person',
                },
                claims: [{ predicate: 'FOUNDED', stance: 'ASSERTS' }],
              },
            ],
            totalCount: 1,
          },
        },
      },
    })
  })

  test('values and sources of citations', async () => {
    expect(
      await ask(`{ fundingRound(id: "acorn-seed") {
        amountRaised { claims { value { ... on Money { amount } } citations { source { id } } } }
        amountRaised { claims { value { ... on Money { currency } } citations { source { title } quote } } }
      } }`),
    ).toEqual({
      data: {
        fundingRound: {
          amountRaised: {
            claims: [
              {
                value: { amount: '6000000', currency: 'USD' },
                citations: [
                  {
                    source: { id: 'gazette', title: 'Acorn Labs, seven years on' },
                    quote: 'Acorn Labs raised about $6 million',
                  },
                ],
              },
            ],
          },
        },
      },
    })
  })
})

test('columns of one line of their fragment are read together, and those of other lines are not', async () => {
  const { graph: sent, texts } = recorded(graph)
  const citing = (column: string) => `{ claims(first: 1) { edges { node { citations(first: 1) { ${column} } } } } }`
  for (const column of ['asStated', 'note', 'sha256'])
    expect((await asker(sent)(citing(column))).errors).toBeUndefined()
  const [asStated, note, sha256] = texts
  expect(asStated).toBe(note)
  expect(asStated).not.toContain('.sha256')
  expect(sha256).toContain('.sha256')
})
