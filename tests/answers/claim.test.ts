import { beforeAll, expect } from 'vitest'
import { type ClaimContent, claimId } from '../../src/domain/claim.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const reported = { modality: 'REPORTED', stance: 'ASSERTS' } as const
const postMoney: ClaimContent = {
  subject: 'acorn',
  predicate: 'VALUATION',
  value: { type: 'Money', amount: '90000000', currency: 'USD', approximate: false },
  asOf: '2026-02',
  round: 'acorn-seed',
  basis: 'POST_MONEY',
  ...reported,
}
const LEADS: ClaimContent = {
  subject: 'lee-sample',
  predicate: 'LEADS',
  object: 'acorn',
  phase: 'CURRENT',
  role: 'chief executive',
  ...reported,
}
const served: ClaimContent = {
  subject: 'birch',
  predicate: 'SERVES',
  object: 'forest-market',
  validFrom: '2020',
  validTo: '2023',
  ...reported,
}
const QUALIFIERS = 'modality stance asOf validFrom validTo tranche basis phase role'
const UNSAID = { asOf: null, validFrom: null, validTo: null, tranche: null, basis: null, phase: null, role: null }

covers(
  'Query.claim',
  'Claim',
  'Claim.subject',
  'Claim.object',
  'Claim.round',
  'Claim.holder',
  'Claim.statement',
)('a claim says all that it was said with, and nothing else', async () => {
  const fields = `{ __typename id predicate statement ${QUALIFIERS}
      subject { id } object { id } round { id } holder { __typename id }
      value { ... on Money { amount currency lower upper approximate } }
    }`
  expect(
    await ask(
      `query ($valuation: ID!, $leads: ID!, $served: ID!) {
        valuation: claim(id: $valuation) ${fields} leads: claim(id: $leads) ${fields} served: claim(id: $served) ${fields}
      }`,
      { valuation: claimId(postMoney), leads: claimId(LEADS), served: claimId(served) },
    ),
  ).toEqual({
    data: {
      valuation: {
        __typename: 'Claim',
        id: claimId(postMoney),
        predicate: 'VALUATION',
        statement: 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)',
        ...reported,
        ...UNSAID,
        asOf: '2026-02',
        basis: 'POST_MONEY',
        subject: { id: 'acorn' },
        object: null,
        round: { id: 'acorn-seed' },
        holder: null,
        value: { amount: '90000000', currency: 'USD', lower: null, upper: null, approximate: false },
      },
      leads: {
        __typename: 'Claim',
        id: claimId(LEADS),
        predicate: 'LEADS',
        statement: 'Lee Sample leads Acorn Labs (current, as chief executive)',
        ...reported,
        ...UNSAID,
        phase: 'CURRENT',
        role: 'chief executive',
        subject: { id: 'lee-sample' },
        object: { id: 'acorn' },
        round: null,
        holder: null,
        value: null,
      },
      served: {
        __typename: 'Claim',
        id: claimId(served),
        predicate: 'SERVES',
        statement: 'Birch Robotics serves Forest market (valid 2020 to 2023)',
        ...reported,
        ...UNSAID,
        validFrom: '2020',
        validTo: '2023',
        subject: { id: 'birch' },
        object: { id: 'forest-market' },
        round: null,
        holder: null,
        value: null,
      },
    },
  })
})

covers('Claim.holder')('an opinion is held by an entity, a forecast by a source', async () => {
  expect(
    await ask(`{ claims(filter: { modalities: [OPINION, FORECAST] }) { edges { node {
      predicate modality holder { __typename id ... on Entity { name } ... on Source { title } }
    } } } }`),
  ).toEqual({
    data: {
      claims: {
        edges: [
          {
            node: {
              predicate: 'COMPARABLE_TO',
              modality: 'OPINION',
              holder: { __typename: 'Person', id: 'ada-example', name: 'Ada Example' },
            },
          },
          {
            node: {
              predicate: 'FORECAST',
              modality: 'FORECAST',
              holder: { __typename: 'Source', id: 'gazette', title: 'Acorn Labs, seven years on' },
            },
          },
        ],
      },
    },
  })
})

covers('Claim.citations')('a claim that two sources carry has both quotes, by source and place', async () => {
  expect(
    await ask(
      'query ($id: ID!) { claim(id: $id) { all: citations { source { id } quote } one: citations(first: 1) { source { id } } } }',
      {
        id: claimId(postMoney),
      },
    ),
  ).toEqual({
    data: {
      claim: {
        all: [
          {
            source: { id: 'filing-7' },
            quote: 'Registered valuation after the seed round: USD 90 million, as of February 2026.',
          },
          { source: { id: 'gazette' }, quote: 'The round values Acorn Labs at $90 million' },
        ],
        one: [{ source: { id: 'filing-7' } }],
      },
    },
  })
})
