import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/ingest/check.ts'
import { fingerprint } from '../../src/ingest/fingerprint.ts'
import { asker, holdOnly, ingest, testGraph } from '../harness.ts'
import { DISPUTE, disputeFolder } from './dispute.ts'
import { conflictLines } from './found.ts'
import { claimsOf, refusal, stateOf } from './small.ts'

const graph = testGraph()
const ask = asker(graph)

const prefer = (claim: string, verdict = 'PREFERRED') => ({ verdict, claim, reason: 'Its report names the filing.' })
const judged = (...judgements: object[]) => disputeFolder({ ...DISPUTE, judgements: judgements as never })
const QUESTION = `{ company(id: "acme") { valuation {
  agreement best { statement rank judgements { verdict reason dataset } }
  conflicts { kind state explanation judgements { verdict claim { statement } } } } } }`

const DIFFERENCE =
  '10 billion USD (9.5 billion to 10.5 billion USD, to its last digit) and 12 billion USD (11.5 billion to 12.5 billion USD, to its last digit) cannot both be right. They differ by 2 billion USD, 20 % of the smaller.'

describe('a judgement', () => {
  it('settles a conflict, and stays visible in it', async () => {
    await holdOnly(graph, disputeFolder())
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    await ingest(graph, [judged(prefer('ten'))])
    expect(await ask(QUESTION)).toEqual({
      data: {
        company: {
          valuation: {
            agreement: 'SINGLE_SOURCE',
            best: {
              statement: 'Acme is valued at 10 billion USD',
              rank: 'PREFERRED',
              judgements: [{ verdict: 'PREFERRED', reason: 'Its report names the filing.', dataset: 'dispute' }],
            },
            conflicts: [
              {
                kind: 'GENUINE',
                state: 'SETTLED',
                explanation: expect.stringContaining(
                  'Settled: 10 billion USD is preferred: Its report names the filing.',
                ),
                judgements: [{ verdict: 'PREFERRED', claim: { statement: 'Acme is valued at 10 billion USD' } }],
              },
            ],
          },
        },
      },
    })
  })

  it('against a claim leaves the other one', async () => {
    await holdOnly(graph, judged(prefer('twelve', 'DEPRECATED')))
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE SETTLED'])
    expect(await ask('{ company(id: "acme") { valuation { agreement best { statement } } } }')).toEqual({
      data: {
        company: { valuation: { agreement: 'SINGLE_SOURCE', best: { statement: 'Acme is valued at 10 billion USD' } } },
      },
    })
  })

  it('for both sides settles nothing', async () => {
    await holdOnly(graph, judged(prefer('ten'), prefer('twelve')))
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
  })

  it('that is taken back opens the conflict again, as if there had been none', async () => {
    await holdOnly(graph, disputeFolder())
    const before = await fingerprint(graph)
    await ingest(graph, [judged(prefer('ten'))])
    expect(await fingerprint(graph)).not.toBe(before)
    await ingest(graph, [disputeFolder()])
    expect(await fingerprint(graph)).toBe(before)
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    expect(await ask('{ conflicts { edges { node { state explanation } } } }')).toEqual({
      data: {
        conflicts: {
          edges: [{ node: { state: 'OPEN', explanation: expect.stringContaining('They differ by 2 billion USD') } }],
        },
      },
    })
  })

  it('may be about a claim of another dataset, by its id', async () => {
    await holdOnly(graph, disputeFolder())
    const claims = claimsOf(await checkDataset(disputeFolder()))
    const { id } = claims.find(({ properties }) => properties.amount === '10000000000')!
    await ingest(graph, [disputeFolder({ dataset: 'judges', judgements: [prefer(id)] })])
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE SETTLED'])
  })
})

it('datasets that judge one another’s claims may be named in any order', async () => {
  await holdOnly(graph)
  const claims = claimsOf(await checkDataset(disputeFolder()))
  const judges = disputeFolder({ dataset: 'a-judges', judgements: [prefer(claims[0]!.id)] })
  await ingest(graph, [judges, disputeFolder()])
  expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE SETTLED'])
})

describe('a judgement that cannot be', () => {
  it('refers to a claim that neither the dataset nor the graph has', async () => {
    await holdOnly(graph, disputeFolder())
    const before = await stateOf(graph)
    const nobody = `c1_${'0'.repeat(32)}`
    expect(await refusal(ingest(graph, [judged(prefer(nobody))]))).toMatchObject({
      code: 'DATA_INVALID',
      message:
        'Judgements of dispute refer to what is not there: nothing of it was written. Ingest the dataset that has it first, or correct the ids.',
      problems: [`${nobody}: a judgement is about this claim, but neither this dataset nor the graph has it`],
    })
    expect(await stateOf(graph)).toEqual(before)
  })

  it.each([
    [
      'a key that no claim has',
      [prefer('eleven')],
      'judgements[0].claim: expected the key of a claim of this dataset, or a claim\'s id (c1_…), but found "eleven"',
    ],
    [
      'one claim twice',
      [prefer('ten'), prefer('ten', 'DEPRECATED')],
      'judgements[1].claim: this claim is judged twice; keep one of the two',
    ],
    [
      'no reason',
      [{ verdict: 'PREFERRED', claim: 'ten' }],
      'judgements[0].reason: is missing; expected the reason of the judgement',
    ],
    [
      'an unknown verdict',
      [prefer('ten', 'BEST')],
      'judgements[0].verdict: expected one of the verdicts PREFERRED, NORMAL, DEPRECATED, SAME, DIFFERENT, UNSURE, but found "BEST"',
    ],
  ])('has %s', async (_, judgements, problem) => {
    const { problems } = await refusal(checkDataset(judged(...judgements)))
    expect(problems.map(line => line.replace(/^.*records\.json:\d+ /, ''))).toEqual([problem])
  })
})

it('the arithmetic of a genuine disagreement can be checked by hand', async () => {
  await holdOnly(graph, disputeFolder())
  expect(await ask('{ conflicts { edges { node { explanation } } } }')).toEqual({
    data: { conflicts: { edges: [{ node: { explanation: DIFFERENCE } }] } },
  })
})
