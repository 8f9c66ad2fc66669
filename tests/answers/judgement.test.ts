import { beforeAll, expect } from 'vitest'
import { retract } from '../../src/ingest/retract.ts'
import { asker, holdOnly, RATES, testGraph } from '../harness.ts'
import { DISPUTE, disputeFolder } from '../ingest/dispute.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)

const judgement = { verdict: 'PREFERRED', reason: 'It names the filing.', dataset: 'dispute' }
beforeAll(() =>
  holdOnly(
    graph,
    disputeFolder({ ...DISPUTE, judgements: [{ verdict: 'PREFERRED', claim: 'ten', reason: 'It names the filing.' }] }),
  ),
)

covers(
  'Claim.judgements',
  'Claim.rank',
  'Claim.isInferred',
  'Judgement',
  'Judgement.claim',
  'Query.nodes',
)('a claim shows how it is judged, and a judgement what it is about', async () => {
  const answer = await ask(
    '{ claims { edges { node { statement rank isInferred judgements { id verdict reason dataset claim { statement } } } } } }',
  )
  const ten = { statement: 'Acme is valued at 10 billion USD' }
  expect(answer.data).toEqual({
    claims: {
      edges: expect.arrayContaining([
        {
          node: {
            ...ten,
            rank: 'PREFERRED',
            isInferred: false,
            judgements: [{ id: expect.stringMatching(/^j1_/), ...judgement, claim: ten }],
          },
        },
        { node: { statement: 'Acme is valued at 12 billion USD', rank: 'NORMAL', isInferred: false, judgements: [] } },
      ]),
    },
  })
  const [id] = JSON.stringify(answer.data).match(/j1_[0-9a-f]+/)!
  expect(await ask(`{ node(id: "${id}") { __typename id ... on Judgement { verdict } } }`)).toEqual({
    data: { node: { __typename: 'Judgement', id, verdict: 'PREFERRED' } },
  })
})

covers('Source.retraction')('a retracted source says since when and why', async () => {
  await retract(graph, RATES, 'herald', 'withdrawn by its editors')
  const { data } = await ask('{ sources { edges { node { id retraction { reason epoch at } } } } }')
  expect(data).toEqual({
    sources: {
      edges: [
        { node: { id: 'courier', retraction: null } },
        {
          node: {
            id: 'herald',
            retraction: {
              reason: 'withdrawn by its editors',
              epoch: 2,
              at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
            },
          },
        },
      ],
    },
  })
})
