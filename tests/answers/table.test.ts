// A row of a table, as the API cites it.

import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, join(import.meta.dirname, '..', 'fixtures', 'tables')))

covers('Citation', 'Source')(
  'a claim of a table has its row word for word, which one it is, and the cells that prove it',
  async () => {
    const { data, errors } =
      await ask(`{ company(id: "acorn-labs") { name aliases { name } fact(predicate: ACQUIRED) { claims {
    statement asOf object { id } value { ... on Money { amount currency } }
    citations { locator quote start end asStated note derivation { kind explanation } source { id kind title } }
  } } } }`)
    expect(errors).toBeUndefined()
    const { company } = data as { company: { fact: { claims: { asOf: string | null }[] } } }
    company.fact.claims.sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
    const source = { id: 'acquisitions-csv', kind: 'DATA', title: 'Acquisitions of the sample companies' }
    expect(company).toEqual({
      name: 'Acorn Labs',
      aliases: [{ name: 'ACORN LABS' }],
      fact: {
        claims: [
          {
            statement: 'Acorn Labs acquired Grove',
            asOf: null,
            object: { id: 'grove' },
            value: null,
            citations: [
              {
                locator: 'row 5',
                quote: '/company/acorn-labs,ACORN LABS,Grove,0,USD,,',
                start: 386,
                end: 430,
                asStated: null,
                note: null,
                derivation: null,
                source,
              },
            ],
          },
          {
            statement: 'Acorn Labs acquired Birch Robotics for 1.25 million USD (as of 2012-04-01)',
            asOf: '2012-04-01',
            object: { id: 'birch-robotics' },
            value: { amount: '1250000', currency: 'USD' },
            citations: [
              {
                locator: 'row 1',
                quote: '/company/acorn-labs,Acorn Labs,Birch Robotics,"1,250,000",USD,2012-04-01,',
                start: 95,
                end: 168,
                asStated: '1,250,000',
                note: null,
                derivation: {
                  kind: 'CELLS',
                  explanation:
                    'the column “price_amount” of the row has 1,250,000, and the column “price_currency_code” has USD',
                },
                source,
              },
            ],
          },
          {
            statement: 'Acorn Labs acquired Cedar, Inc (as of 2013-01)',
            asOf: '2013-01',
            object: { id: expect.stringMatching(/^cedar-inc-[0-9a-f]{8}$/) as string },
            value: null,
            citations: [
              {
                locator: 'row 2',
                quote: '/company/acorn-labs,Acorn Labs,"Cedar, Inc",undisclosed,,Jan 2013,"announced in\ntwo lines"',
                start: 169,
                end: 259,
                asStated: null,
                note: 'announced in two lines',
                derivation: null,
                source,
              },
            ],
          },
        ],
      },
    })
  },
)

covers('Citation')('a footnote says which row it is, and a relation rests on it', async () => {
  const { data, extensions } = await ask(
    'query @cited { company(id: "dune-capital") { relations { edges { node { name } } } } }',
  )
  expect(data).toEqual({ company: { relations: { edges: [{ node: { name: 'Birch Robotics' } }] } } })
  expect(extensions).toMatchObject({
    citations: [
      {
        number: 1,
        locator: 'row 3',
        quote: '/company/dune-capital,Dune Capital,Birch Robotics,3000000,€,13/04/2012,second-hand',
        asStated: '3000000',
        paths: [['company', 'relations', 'edges', 0, 'node', 'name']],
      },
    ],
  })
})
