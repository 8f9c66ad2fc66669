// Claims after their entities were judged to be the same, and at the epoch before.

import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { beforeAndNow, sorted, TWINS } from './twins.ts'

const graph = testGraph()
const asked = beforeAndNow(asker(graph))
beforeAll(() => holdOnly(graph, ...TWINS))

describe('a claim', () => {
  interface Claims {
    claims: { edges: { node: { predicate: string; subjectId: string } }[] }
  }
  const nodes = ({ claims }: Claims) =>
    sorted(
      claims.edges.map(({ node }) => node),
      ({ predicate, subjectId }) => `${predicate} ${subjectId}`,
    )

  covers(
    'Claim.subject',
    'Claim.subjectId',
    'Claim.object',
    'Claim.objectId',
    'Claim.statement',
    'Claim.round',
    'Claim.holder',
    'Citation',
    'Citation.assertedBy',
  )('is about what its entities became, and keeps the ids and the names it was written with', async () => {
    const { before, now } = await asked<Claims>(`{
      claims(filter: { predicates: [FORECAST, RAISED, VALUATION] }) { edges { node {
        predicate statement subject { id } subjectId object { id } objectId round { id } holder { id }
        citations { source { id } assertedBy { id } subjectAsWritten objectAsWritten }
      } } }
    }`)
    const herald = { source: { id: 'herald' }, assertedBy: null, subjectAsWritten: null, objectAsWritten: null }
    const courier = { ...herald, source: { id: 'courier' }, subjectAsWritten: 'Acme Widgets' }
    const none = { object: null, objectId: null, round: null, holder: null }
    const acme = { subject: { id: 'acme' }, subjectId: 'acme' }
    const heralds = (raised: string) => [
      {
        ...none,
        ...acme,
        predicate: 'RAISED',
        statement: raised,
        object: { id: 'series-a' },
        objectId: 'series-a',
        citations: [herald],
      },
      {
        ...none,
        ...acme,
        predicate: 'VALUATION',
        statement: 'Acme is valued at 20 billion USD (round series-a)',
        round: { id: 'series-a' },
        citations: [herald],
      },
    ]
    const couriers = (subject: { id: string }, name: string, object: { id: string }, fund: string) => [
      {
        ...none,
        subject,
        subjectId: 'acme-widgets',
        predicate: 'FORECAST',
        statement: `${name} is the subject of the forecast “Widgets will be everywhere” (forecast, according to north)`,
        holder: { id: fund },
        citations: [{ ...courier, subjectAsWritten: null }],
      },
      {
        ...none,
        subject,
        subjectId: 'acme-widgets',
        predicate: 'RAISED',
        statement: `${name} raised ${object.id === 'series-a' ? 'Series A' : 'First round of Acme Widgets'}`,
        object,
        objectId: 'first-round',
        citations: [{ ...courier, objectAsWritten: 'First round of Acme Widgets' }],
      },
      {
        ...none,
        subject,
        subjectId: 'acme-widgets',
        predicate: 'VALUATION',
        statement: `${name} is valued at 20 billion USD (round first-round)`,
        round: object,
        citations: [{ ...courier, assertedBy: { id: fund } }],
      },
    ]
    const key = ({ predicate, subjectId }: { predicate: string; subjectId: string }) => `${predicate} ${subjectId}`
    expect(nodes(before)).toEqual(
      sorted(
        [
          ...heralds('Acme raised Series A'),
          ...couriers({ id: 'acme-widgets' }, 'Acme Widgets', { id: 'first-round' }, 'north'),
        ],
        key,
      ),
    )
    expect(nodes(now)).toEqual(
      sorted(
        [...heralds('Acme raised Series A'), ...couriers({ id: 'acme' }, 'Acme', { id: 'series-a' }, 'north-fund')],
        key,
      ),
    )
  })

  covers('Entity.claims')('counts for what its entity became, and no longer for what that was', async () => {
    const selection = `{
      old: entity(id: "acme-widgets") { claims { totalCount } } acme: entity(id: "acme") { claims { totalCount } }
      north: entity(id: "north") { claims { totalCount } } fund: entity(id: "north-fund") { claims { totalCount } }
    }`
    const count = (totalCount: number) => ({ claims: { totalCount } })
    expect(await asked(selection)).toEqual({
      before: { old: count(5), acme: count(5), north: count(0), fund: count(1) },
      // The one that was between the two is about it once.
      now: { old: count(9), acme: count(9), north: count(1), fund: count(1) },
    })
  })
})
