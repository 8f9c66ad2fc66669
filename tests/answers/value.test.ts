import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

covers('Claim')('a value is money, a quantity, a text or a date, with its bounds and doubts', async () => {
  const value = `claims(filter: { predicates: [VALUATION, CONTEXT_LENGTH, RELEASED_ON, ROUND_STAGE] }) { edges { node { value {
    __typename
    ... on Money { amount currency lower upper approximate }
    ... on Quantity { number unit quantityLower: lower quantityUpper: upper quantityApproximate: approximate }
    ... on TextValue { text }
    ... on DateValue { date inferred }
  } } } }`
  expect(await ask(`{ ${value} }`)).toEqual({
    data: {
      claims: {
        edges: [
          {
            __typename: 'Quantity',
            number: null,
            unit: 'tokens',
            quantityLower: '100000',
            quantityUpper: '200000',
            quantityApproximate: false,
          },
          { __typename: 'DateValue', date: '2025-11', inferred: true },
          { __typename: 'TextValue', text: 'SEED' },
          {
            __typename: 'Money',
            amount: null,
            currency: 'CNY',
            lower: '500000000',
            upper: null,
            approximate: false,
          },
          {
            __typename: 'Money',
            amount: '90000000',
            currency: 'USD',
            lower: null,
            upper: null,
            approximate: false,
          },
        ].map(each => ({ node: { value: each } })),
      },
    },
  })
})
