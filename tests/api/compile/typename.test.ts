import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

describe('__typename', () => {
  test('is everywhere, under any name, once or more', async () => {
    expect(
      await ask(`{ __typename also: __typename company(id: "acorn") { __typename
        founders { __typename pageInfo { __typename } edges { __typename node { __typename t: __typename } claims { __typename } } }
        valuation { __typename claims(first: 1) { value { __typename } citations { __typename source { __typename } } } }
        aliases { __typename }
      } stats { __typename } datasets { __typename } search(text: "Oak") { __typename node { __typename } } }`),
    ).toEqual({
      data: {
        __typename: 'Query',
        also: 'Query',
        company: {
          __typename: 'Company',
          founders: {
            __typename: 'RelatedEntityConnection',
            pageInfo: { __typename: 'PageInfo' },
            edges: [
              {
                __typename: 'RelatedEntityEdge',
                node: { __typename: 'Person', t: 'Person' },
                claims: [{ __typename: 'Claim' }],
              },
            ],
          },
          valuation: {
            __typename: 'ClaimSet',
            claims: [
              {
                value: { __typename: 'Money' },
                citations: [{ __typename: 'Citation', source: { __typename: 'Source' } }],
              },
            ],
          },
          aliases: [{ __typename: 'Alias' }, { __typename: 'Alias' }, { __typename: 'Alias' }],
        },
        stats: { __typename: 'Stats' },
        datasets: [{ __typename: 'Dataset' }],
        search: [{ __typename: 'SearchResult', node: { __typename: 'Model' } }],
      },
    })
  })

  test('alone asks for nothing else', async () => {
    expect(
      await ask(
        '{ companies { __typename } claims { edges { __typename } } person(id: "ada-example") { investments { __typename pageInfo { __typename } } } }',
      ),
    ).toEqual({
      data: {
        companies: { __typename: 'CompanyConnection' },
        claims: { edges: Array(20).fill({ __typename: 'ClaimEdge' }) },
        person: { investments: { __typename: 'RelatedCompanyConnection', pageInfo: { __typename: 'PageInfo' } } },
      },
    })
  })
})
