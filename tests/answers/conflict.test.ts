import { beforeAll, describe, expect } from 'vitest'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

const ECB = 'European Central Bank reference rates, cross rate through EUR, 2026-01-02 to 2026-10-30'
const YUAN = { statement: 'DeepSeek is valued at 350 billion CNY' }
const DOLLARS = { statement: 'DeepSeek is valued at 350 billion USD' }
const SLIP = {
  kind: 'CURRENCY_SLIP',
  state: 'OPEN',
  subject: { id: 'deepseek' },
  object: null,
  predicate: 'VALUATION',
  explanation: `350 billion CNY and 350 billion USD are the same figure in two currencies: one of them has the wrong one. 350 billion USD is 2.329 trillion to 2.448 trillion CNY at 6.6529 to 6.9937 CNY for 1 USD (${ECB}): 6.65 to 6.99 times 350 billion CNY.`,
  claims: [YUAN, DOLLARS],
  judgements: [],
  evidence: [
    {
      text: '“approximately $48 billion”, given for 350 billion CNY, fits only 350 billion CNY: 350 billion CNY, 50.05 billion to 52.61 billion USD, is 104 to 110 % of it, 350 billion USD is 729 %.',
      favours: [YUAN],
      claim: YUAN,
    },
    {
      text: 'A round of 5 billion USD is 9.5 to 9.99 % of 350 billion CNY, and 1.43 % of 350 billion USD; rounds commonly sell 5 to 30 % of a company.',
      favours: [YUAN],
      claim: { statement: "DeepSeek's first funding round raised 5 billion USD" },
    },
    {
      text: 'A round of 50 billion CNY (planned) is 14.3 % of 350 billion CNY, and 2.04 to 2.15 % of 350 billion USD; rounds commonly sell 5 to 30 % of a company.',
      favours: [YUAN],
      claim: { statement: "DeepSeek's first funding round raised 50 billion CNY (planned)" },
    },
  ],
}
const WHOLE = `kind state subject { id } object { id } predicate explanation claims { statement } judgements { reason }
  evidence { text favours { statement } claim { statement } }`

covers(
  'Entity.conflicts',
  'Conflict',
  'Conflict.subject',
  'Conflict.object',
  'Conflict.claims',
  'Conflict.judgements',
  'Conflict.evidence',
  'Evidence',
  'Evidence.favours',
  'Evidence.claim',
)('a conflict shows both sides, its arithmetic, and what speaks for a side', async () => {
  expect(
    await ask(
      `{ company(id: "deepseek") { conflicts(filter: { kinds: [CURRENCY_SLIP] }) { totalCount edges { node { ${WHOLE} } } } } }`,
    ),
  ).toEqual({ data: { company: { conflicts: { totalCount: 1, edges: [{ node: SLIP }] } } } })
})

covers(
  'Query.conflicts',
  'Query.conflict',
  'Query.nodes',
  'Stats.conflicts',
)('conflicts are listed, filtered, counted, and found by id', async () => {
  const filtered = (filter: string) => `conflicts(filter: ${filter}) { totalCount edges { node { kind predicate } } }`
  const listed = await ask(`{ conflicts { edges { node { id kind predicate } } } stats { conflicts } }`)
  const { conflicts, stats } = listed.data as {
    conflicts: { edges: { node: { id: string; kind: string; predicate: string } }[] }
    stats: unknown
  }
  expect(stats).toEqual({ conflicts: 5 })
  expect(conflicts.edges.map(({ node: { kind, predicate } }) => `${predicate} ${kind}`).sort()).toEqual([
    'AMOUNT_RAISED FACET',
    'ROUND_STAGE FACET',
    'ROUND_STATUS FACET',
    'VALUATION CURRENCY_SLIP',
    'VALUATION RATE',
  ])
  const { id } = conflicts.edges.find(({ node }) => node.kind === 'RATE')!.node
  expect(
    await ask(`{
        open: ${filtered('{ states: [OPEN], predicates: [VALUATION], kinds: [RATE] }')}
        none: ${filtered('{ kinds: [] }')}
        conflict(id: "${id}") { kind claims { statement } }
        node(id: "${id}") { __typename ... on Conflict { kind } }
        unknown: conflict(id: "x1_0") { kind }
      }`),
  ).toEqual({
    data: {
      open: { totalCount: 1, edges: [{ node: { kind: 'RATE', predicate: 'VALUATION' } }] },
      none: { totalCount: 0, edges: [] },
      conflict: { kind: 'RATE', claims: [YUAN] },
      node: { __typename: 'Conflict', kind: 'RATE' },
      unknown: null,
    },
  })
})

covers('Claim.conflicts')('a claim shows the conflicts that it takes part in', async () => {
  const { data } = await ask(
    '{ company(id: "deepseek") { valuation { claims { statement conflicts { kind } one: conflicts(first: 1) { kind } } } } }',
  )
  expect(data).toEqual({
    company: {
      valuation: {
        claims: [
          { ...YUAN, conflicts: [{ kind: 'CURRENCY_SLIP' }, { kind: 'RATE' }], one: [{ kind: 'CURRENCY_SLIP' }] },
          { ...DOLLARS, conflicts: [{ kind: 'CURRENCY_SLIP' }], one: [{ kind: 'CURRENCY_SLIP' }] },
        ],
      },
    },
  })
})

describe('what the claims about a fact come to', () => {
  covers(
    'Claim.standing',
    'Entity.factFindings',
    'Entity.factConflicts',
  )('a disputed fact has no best claim', async () => {
    expect(
      await ask(
        '{ company(id: "deepseek") { valuation { claimCount best { statement } agreement independentOrigins conflicts { kind } one: conflicts(first: 1) { kind } } } }',
      ),
    ).toEqual({
      data: {
        company: {
          valuation: {
            claimCount: 2,
            best: null,
            agreement: 'DISPUTED',
            independentOrigins: 1,
            conflicts: [{ kind: 'CURRENCY_SLIP' }, { kind: 'RATE' }],
            one: [{ kind: 'CURRENCY_SLIP' }],
          },
        },
      },
    })
  })

  covers(
    'Entity.factChecks',
    'Check',
    'Check.claims',
  )('an explained one has a best claim, and the sum of its parts beside it', async () => {
    const investors = {
      tencent: 'Tencent',
      fund: 'National Integrated Circuit Industry Investment Fund',
      alibaba: 'Alibaba',
    }
    const part = (name: string, billions: number) => ({
      statement: `${name} participated in DeepSeek's first funding round with ${billions} billion CNY`,
    })
    const { data } = await ask(
      `{ fundingRound(id: "deepseek-first-round") { amountRaised {
          best { statement rank isInferred } agreement checks { kind outcome explanation claims { statement } } } } }`,
    )
    expect(data).toEqual({
      fundingRound: {
        amountRaised: {
          best: {
            statement: "DeepSeek's first funding round raised 5 billion USD",
            rank: 'NORMAL',
            isInferred: false,
          },
          agreement: 'SINGLE_SOURCE',
          checks: [
            {
              kind: 'SUM',
              outcome: 'HOLDS',
              explanation: '10 + 10 + 10 + 20 = 50 billion CNY, which agrees with 50 billion CNY.',
              claims: expect.arrayContaining([
                { statement: "DeepSeek's first funding round raised 50 billion CNY (planned)" },
                ...Object.values(investors).map(name => part(name, 10)),
                part('Liang Wenfeng', 20),
              ]),
            },
          ],
        },
      },
    })
  })

  covers('Claim.converted')('amounts are converted at the rates of their dates', async () => {
    const { data } = await ask(
      `{ company(id: "deepseek") { valuation(currency: "USD") {
        conversions { money { amount currency lower upper approximate } basis }
        claims { converted(currency: "EUR") { money { lower upper } basis } } } none: valuation { conversions { basis } } } }`,
    )
    const inEuro = (rates: string, of: string) =>
      `at ${rates} EUR for 1 ${of} (European Central Bank reference rates, 2026-01-02 to 2026-10-30)`
    const range = (lower: string, upper: string) => ({ lower, upper })
    expect(data).toEqual({
      company: {
        none: { conversions: [] },
        valuation: {
          conversions: [
            {
              money: { amount: null, currency: 'USD', ...range('50045136813.4', '52608777547.6'), approximate: false },
              basis: `at 0.14299 to 0.15031 USD for 1 CNY (${ECB})`,
            },
            {
              money: { amount: '350000000000', currency: 'USD', lower: null, upper: null, approximate: false },
              basis: 'at 1 USD for 1 USD (the same currency)',
            },
          ],
          claims: [
            {
              converted: { money: range('42079445993.9', '47205438066.5'), basis: inEuro('0.12023 to 0.13487', 'CNY') },
            },
            { converted: { money: range('292299983297', '314465408805'), basis: inEuro('0.83514 to 0.89847', 'USD') } },
          ],
        },
      },
    })
  })
})
