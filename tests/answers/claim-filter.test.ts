import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

/** Statement → quotes of the claims for which the filter holds, in their order. */
async function claims(filter: string, order = ''): Promise<Record<string, string[]>> {
  const page = '{ totalCount edges { node { statement citations { quote } } } }'
  const { data, errors } = await ask(`{ claims(first: 100, filter: ${filter}${order}) ${page} }`)
  expect(errors).toBeUndefined()
  const { totalCount, edges } = (data as { claims: Found }).claims
  expect(edges.length).toBe(totalCount)
  return Object.fromEntries(edges.map(({ node }) => [node.statement, node.citations.map(({ quote }) => quote)]))
}

interface Found {
  totalCount: number
  edges: { node: { statement: string; citations: { quote: string }[] } }[]
}

const statements = async (filter: string, order?: string): Promise<string[]> => Object.keys(await claims(filter, order))

const VALUED = 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)'
const OVER_500 = 'Acorn Labs is valued at at least 500 million CNY'
const RAISED = "Acorn's seed round raised about 6 million USD"
const ADA_PUT = "Ada Example participated in Acorn's seed round with 2 million USD"
const CEDAR_PUT = "Cedar Fund participated in Acorn's seed round with 30 million CNY"
const CEDAR_BACKED = 'Cedar Fund invested in Acorn Labs'
const DENIED = 'Ministry of Samples (denied) invested in Birch Robotics'
const CONTEXT = 'Oak 1 has a context length of 100,000 to 200,000 tokens'

covers(
  'ClaimFilter.predicates',
  'ClaimFilter.modalities',
  'ClaimFilter.stances',
)('claims are filtered by what kind of claim they are', async () => {
  expect(await claims('{ predicates: [RAISED, LEADS] }')).toEqual({
    'Lee Sample leads Acorn Labs (current, as chief executive)': ['Lee Sample leads it today'],
    "Acorn Labs raised Acorn's seed round": ['In its seed round, now completed, Acorn Labs raised about $6 million'],
  })
  expect(await claims('{ modalities: [PLANNED] }')).toEqual({
    'Leaf uses Sparse mixing (planned)': ['Leaf is to mix sparsely too.'],
  })
  expect(await claims('{ stances: [DENIES] }')).toEqual({
    [DENIED]: ['The Ministry of Samples never put money into Birch Robotics.'],
  })
})

covers(
  'ClaimFilter.entities',
  'ClaimFilter.subjects',
  'ClaimFilter.objects',
)('claims are filtered by whom they are about', async () => {
  expect(await statements('{ entities: ["cedar-fund"] }')).toEqual([
    CEDAR_BACKED,
    'Dune Capital manages Cedar Fund',
    CEDAR_PUT,
  ])
  expect(await statements('{ subjects: ["cedar-fund", "ada-example"], objects: ["acorn-seed"] }')).toEqual(
    expect.toSatisfy((found: string[]) => JSON.stringify(found.toSorted()) === JSON.stringify([ADA_PUT, CEDAR_PUT])),
  )
  expect(await statements('{ objects: ["acorn-seed"], predicates: [RAISED] }')).toEqual([
    "Acorn Labs raised Acorn's seed round",
  ])
  expect(await statements('{ entities: ["nobody"] }')).toEqual([])
})

covers(
  'ClaimFilter.amount',
  'ClaimFilter.quantity',
  'Claim.AMOUNT.amount',
  'Claim.AMOUNT.quantity',
)('claims are filtered by their amount in one currency, or number of one unit, and ordered by it', async () => {
  const upwards = ', orderBy: { field: AMOUNT }'
  const downwards = ', orderBy: { field: AMOUNT, direction: DESC }'
  expect(await statements('{ amount: { currency: "USD" } }', upwards)).toEqual([ADA_PUT, RAISED, VALUED])
  expect(await statements('{ amount: { currency: "USD" } }', downwards)).toEqual([VALUED, RAISED, ADA_PUT])
  const between = '{ amount: { currency: "USD", min: "6000000", max: "90000000" } }'
  expect(await statements(between, upwards)).toEqual([RAISED, VALUED])
  // Of a bound, the bound counts; of a range, the middle.
  expect(await claims('{ amount: { currency: "CNY", min: "500000000" } }')).toEqual({
    [OVER_500]: ['by its own account, it is worth over 500 million yuan'],
  })
  expect(await statements('{ quantity: { unit: tokens, min: "150000", max: "150000" } }', downwards)).toEqual([CONTEXT])
  expect(await statements('{ quantity: { unit: tokens, min: "150001" } }')).toEqual([])
  expect(await statements('{ amount: { currency: "USD", min: "2", max: "1" } }')).toEqual([])
})

covers('ClaimFilter.asOf', 'Claim.AS_OF.asOf')(
  'claims are filtered by when they are said to hold, a year being all of its days',
  async () => {
    const inOrder = ', orderBy: { field: AS_OF }'
    const completed = "Acorn's seed round is “COMPLETED” (as of 2026-03-01)"
    const invested = 'Ministry of Samples invested in Acorn Labs (as of 2024)'
    expect(await statements('{ asOf: {} }', inOrder)).toEqual([invested, VALUED, completed])
    expect(await statements('{ asOf: { from: "2026-02-28" } }', inOrder)).toEqual([VALUED, completed])
    expect(await statements('{ asOf: { from: "2024-12-31", to: "2026-02" } }', inOrder)).toEqual([invested, VALUED])
    expect(await statements('{ asOf: { from: "2026-03-02" } }')).toEqual([])
    expect(await statements('{ asOf: { from: "2026", to: "2024" } }')).toEqual([])
  },
)

covers(
  'ClaimFilter.sources',
  'ClaimFilter.publishers',
  'ClaimFilter.publishedOn',
)('claims are filtered by the sources that they cite', async () => {
  expect(await claims('{ sources: ["filing-7", "survey"] }')).toEqual({
    [VALUED]: [
      'Registered valuation after the seed round: USD 90 million, as of February 2026.',
      'The round values Acorn Labs at $90 million',
    ],
  })
  expect(await statements('{ publishers: ["The Sample Gazette"], amount: { currency: "CNY" } }')).toEqual([
    CEDAR_PUT,
    OVER_500,
  ])
  expect(await statements('{ publishers: ["the sample gazette"] }')).toEqual([])
  // The filing is dated 2026; the notebook has no date.
  expect(await statements('{ publishedOn: { to: "2026-01-31" } }')).toEqual([VALUED])
  expect(
    await statements('{ publishedOn: { from: "2026-03-01" }, predicates: [FOUNDED, VALUATION, DEVELOPED] }'),
  ).toEqual(expect.toSatisfy((found: string[]) => found.length === 5 && !found.includes('Acorn Labs developed Oak 1')))
})

covers('ClaimFilter.recordedAfter')('claims are filtered by when they were first recorded', async () => {
  expect(await statements('{ recordedAfter: "2026-01-01T00:00:00Z", predicates: [LEADS] }')).toHaveLength(1)
  expect(await statements('{ recordedAfter: "2999-01-01T00:00:00Z" }')).toEqual([])
  expect(await statements('{ not: { recordedAfter: "2999-01-01T00:00:00Z" }, predicates: [LEADS] }')).toHaveLength(1)
})

covers(
  'Claim.PREDICATE',
  'Claim.AMOUNT',
  'Claim.AS_OF',
)('claims without a number or a date come last, whichever way', async () => {
  const { data } = await ask(`{
    up: claims(first: 7, orderBy: { field: AMOUNT }) { edges { node { statement } } }
    down: claims(first: 7, orderBy: { field: AMOUNT, direction: DESC }) { edges { node { statement } } }
    newest: claims(first: 4, orderBy: { field: AS_OF, direction: DESC }) { edges { node { asOf } } }
    last: claims(last: 1, orderBy: { field: PREDICATE }) { edges { node { predicate } } }
    first: claims(first: 2, orderBy: { field: PREDICATE, direction: DESC }) { edges { node { predicate } } }
  }`)
  const shown = data as Record<string, { edges: { node: Record<string, string> }[] }>
  const said = (name: string, member: string) => shown[name]!.edges.map(({ node }) => node[member])
  const numbered = [CONTEXT, ADA_PUT, RAISED, CEDAR_PUT, VALUED, OVER_500]
  expect(said('up', 'statement').slice(0, 6)).toEqual(numbered)
  expect(said('down', 'statement').slice(0, 6)).toEqual(numbered.toReversed())
  expect(said('newest', 'asOf')).toEqual(['2026-03-01', '2026-02', '2024', null])
  expect([said('last', 'predicate'), said('first', 'predicate')]).toEqual([['VALUATION'], ['VALUATION', 'VALUATION']])
})

covers('ClaimFilter.predicates')('and, or and not say what they say, down to nothing', async () => {
  const all = await statements('{}')
  expect(all).toHaveLength(31)
  const same = [
    '{ and: [] }',
    '{ and: [{}, {}] }',
    '{ or: [{}] }',
    '{ not: { or: [] } }',
    '{ predicates: null, not: null, or: null }',
  ]
  for (const filter of same) expect([filter, await statements(filter)]).toEqual([filter, all])
  for (const filter of [
    '{ or: [] }',
    '{ not: {} }',
    '{ predicates: [] }',
    '{ not: { and: [] } }',
    '{ and: [{ or: [] }] }',
  ])
    expect([filter, await statements(filter)]).toEqual([filter, []])
  expect(await statements('{ or: [{ stances: [DENIES] }, { sources: ["filing-7"] }] }')).toEqual([DENIED, VALUED])
  // A claim without an amount is none with that amount.
  expect(await statements('{ not: { amount: { currency: "USD", min: "0" } } }')).toEqual(
    all.filter(each => ![ADA_PUT, RAISED, VALUED].includes(each)),
  )
  expect(
    await statements(
      '{ predicates: [INVESTED_IN], not: { or: [{ stances: [DENIES] }, { not: { subjects: ["cedar-fund"] } }] } }',
    ),
  ).toEqual([CEDAR_BACKED])
})

covers('Entity.claims', 'Source.claims')(
  'the claims of an entity and of a source take the same filters and orders',
  async () => {
    expect(
      await ask(`{
      company(id: "acorn") {
        claims(filter: { amount: { currency: "USD" }, or: [{ sources: ["filing-7"] }, { sources: ["survey"] }] }, orderBy: { field: AMOUNT }) {
          totalCount edges { node { statement } }
        }
      }
      source(id: "gazette") {
        claims(last: 2, filter: { not: { stances: [ASSERTS] } }) { totalCount edges { node { statement } } }
        money: claims(first: 2, filter: { amount: { currency: "CNY" } }, orderBy: { field: AMOUNT, direction: DESC }) { edges { node { statement } } }
      }
    }`),
    ).toEqual({
      data: {
        company: { claims: { totalCount: 1, edges: [{ node: { statement: VALUED } }] } },
        source: {
          claims: { totalCount: 1, edges: [{ node: { statement: DENIED } }] },
          money: { edges: [{ node: { statement: OVER_500 } }, { node: { statement: CEDAR_PUT } }] },
        },
      },
    })
  },
)
