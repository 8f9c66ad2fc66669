// `@cited`: numbered footnotes, and which values of the answer each of them supports.

import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { notes } from './notes.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const GAZETTE = {
  id: 'gazette',
  title: 'Acorn Labs, seven years on',
  publisher: 'The Sample Gazette',
  publishedOn: '2026-03-01',
  url: 'https://gazette.example/acorn',
}

describe('footnotes', () => {
  test('say the words, their source, where to read them, and what of the answer they support', async () => {
    expect(
      await ask(`query @cited {
        company(id: "acorn") { name founders { edges { cursor claimCount node { id name } claims { statement } } } }
      }`),
    ).toEqual({
      data: {
        company: {
          name: 'Acorn Labs',
          founders: {
            edges: [
              {
                cursor: expect.any(String),
                claimCount: 1,
                node: { id: 'ada-example', name: 'Ada Example' },
                claims: [{ statement: 'Ada Example founded Acorn Labs' }],
              },
            ],
          },
        },
      },
      extensions: {
        citations: [
          {
            number: 1,
            id: expect.stringMatching(/^q1_[0-9a-f]{32}$/),
            quote: 'Ada Example founded Acorn Labs in 2019',
            locator: null,
            asStated: null,
            source: GAZETTE,
            link: 'https://gazette.example/acorn#:~:text=Ada%20Example%20founded%20Acorn%20Labs%20in%202019',
            paths: [
              ['company', 'founders', 'edges', 0, 'claimCount'],
              ['company', 'founders', 'edges', 0, 'node', 'id'],
              ['company', 'founders', 'edges', 0, 'node', 'name'],
              ['company', 'founders', 'edges', 0, 'claims', 0, 'statement'],
            ],
          },
        ],
      },
    })
  })

  test('of a source without an address have no link', async () => {
    const { extensions } = await ask(
      'query @cited { model(id: "oak-1") { fact(predicate: RELEASED_ON) { claims { predicate } } } }',
    )
    expect(extensions).toEqual({
      citations: [
        {
          number: 1,
          id: expect.any(String),
          quote: 'Oak 1 came out in November.',
          locator: null,
          asStated: null,
          source: { id: 'notebook', title: '橡果笔记', publisher: null, publishedOn: null, url: null },
          link: null,
          paths: [['model', 'fact', 'claims', 0, 'predicate']],
        },
      ],
    })
  })

  test('of all hops of a relation stand at its edge, in the order in which the answer meets them', async () => {
    const answer = await ask(`query @cited {
      backed: company(id: "acorn") { backers: investors(first: 2) { totalCount edges { n: claimCount node { ...Name } } } }
      fund(id: "cedar-fund") { investments { edges { node { id } } } }
    } fragment Name on Entity { called: name aliases { name } ... on Fund { id } }`)
    expect(notes(answer)).toEqual([
      ['Ada Example $2 million', 'backed.backers.edges.0.n', 'backed.backers.edges.0.node.called'],
      [
        'In its seed round, now completed, Acorn Labs raised about $6 million',
        ...['backed.backers.edges.0.n', 'backed.backers.edges.0.node.called'],
        ...['n', 'node.called', 'node.id'].map(path => `backed.backers.edges.1.${path}`),
        'fund.investments.edges.0.node.id',
      ],
      [
        'Cedar Fund had backed Acorn Labs before',
        ...['n', 'node.called', 'node.id'].map(path => `backed.backers.edges.1.${path}`),
        'fund.investments.edges.0.node.id',
      ],
      [
        'Cedar Fund put in 30 million RMB',
        ...['n', 'node.called', 'node.id'].map(path => `backed.backers.edges.1.${path}`),
        'fund.investments.edges.0.node.id',
      ],
    ])
  })

  test('stand at all that a claim says, not at what its subject is called otherwise, nor at what it leaves unsaid', async () => {
    const answer =
      await ask(`query @cited { claims(filter: { predicates: [VALUATION, COMPARABLE_TO] }) { totalCount edges { cursor node {
      __typename predicate asOf rank subject { name aliases { name } } object { kind } round { id } holder { id ... on Entity { name } }
      value { __typename ... on Money { sum: amount lower approximate } }
    } } } }`)
    const at = (edge: number, ...paths: string[]) => paths.map(path => `claims.edges.${edge}.node.${path}`)
    const postMoney = at(2, 'predicate', 'asOf', 'subject.name', 'round.id', 'value.sum', 'value.approximate')
    expect(notes(answer)).toEqual([
      [
        'Elm 2 of Birch Robotics is on a par with Oak 1, Ada Example thinks.',
        ...at(0, 'predicate', 'subject.name', 'object.kind', 'holder.id', 'holder.name'),
      ],
      [
        'by its own account, it is worth over 500 million yuan',
        ...at(1, 'predicate', 'subject.name', 'value.lower', 'value.approximate'),
      ],
      ['Registered valuation after the seed round: USD 90 million, as of February 2026.', ...postMoney],
      ['The round values Acorn Labs at $90 million', ...postMoney],
    ])
  })

  test('of a citation are itself, whichever way it was reached', async () => {
    const claims = '{ citations { quote source { title authors } assertedBy { id } } }'
    const answer = await ask(`query @cited { company(id: "acorn") { valuation { claims ${claims} } } }`)
    const at = (claim: number, citation: number, ...paths: string[]) =>
      paths.map(path => `company.valuation.claims.${claim}.citations.${citation}.${path}`)
    const gazette = ['quote', 'source.title', 'source.authors.0', 'source.authors.1', 'assertedBy.id']
    const expected = [
      ['by its own account, it is worth over 500 million yuan', ...at(0, 0, ...gazette)],
      [
        'Registered valuation after the seed round: USD 90 million, as of February 2026.',
        ...at(1, 0, 'quote', 'source.title'),
      ],
      ['The round values Acorn Labs at $90 million', ...at(1, 1, ...gazette)],
    ]
    expect(notes(answer)).toEqual(expected)

    const ids = (answer.extensions!.citations as { id: string }[]).map(({ id }) => id)
    const byId = await ask(
      `query ($ids: [ID!]!) @cited { nodes(ids: $ids) { ... on Citation { quote source { title } } } }`,
      { ids },
    )
    expect(notes(byId)).toEqual(
      expected.map(([quote], index) => [quote, `nodes.${index}.quote`, `nodes.${index}.source.title`]),
    )
  })

  test('of a set of claims are those of all its claims', async () => {
    const answer = await ask(
      'query @cited { company(id: "acorn") { valuation { claimCount claims(first: 1) { statement } } } }',
    )
    expect(notes(answer)).toEqual([
      [
        'by its own account, it is worth over 500 million yuan',
        'company.valuation.claimCount',
        'company.valuation.claims.0.statement',
      ],
      [
        'Registered valuation after the seed round: USD 90 million, as of February 2026.',
        'company.valuation.claimCount',
      ],
      ['The round values Acorn Labs at $90 million', 'company.valuation.claimCount'],
    ])
  })

  test('are none where nothing of the answer comes from a claim', async () => {
    const answer = await ask(`query @cited {
      company(id: "acorn") { id name description aliases { name } founders { totalCount pageInfo { hasNextPage } } }
      nobody: company(id: "nobody") { name } source(id: "gazette") { title } stats { claims } datasets { citationCount }
      fund(id: "cedar-fund") { fact(predicate: VALUATION) { claimCount } } __schema { queryType { name } } __typename
    }`)
    expect(answer.extensions).toEqual({ citations: [] })
  })

  test('of words that the answer meets again and again are one', async () => {
    const same = 'claims(filter: { predicates: [LEADS] }) { edges { node { role } } }'
    expect(
      notes(await ask(`query @cited { one: ${same} other: ${same} lee: person(id: "lee-sample") { ${same} } }`)),
    ).toEqual([
      ['Lee Sample leads it today', 'one.edges.0.node.role', 'other.edges.0.node.role', 'lee.claims.edges.0.node.role'],
    ])
  })
})
