// Filters by entities that were judged to be the same as others, and by conflicts.

import { expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { disputeFolder } from '../ingest/dispute.ts'
import { covers } from './covers.ts'
import { beforeAndNow, TWINS } from './twins.ts'

const graph = testGraph()
const ask = asker(graph)

const IDS = '{ totalCount edges { node { id } } }'
const ids = (...found: string[]) => ({ totalCount: found.length, edges: found.map(id => ({ node: { id } })) })

covers(
  'ClaimFilter.entities',
  'ClaimFilter.subjects',
  'ClaimFilter.objects',
  'ConflictFilter.subjects',
  'EntityFilter.related',
)('an id that became another is found as that, from when it did', async () => {
  await holdOnly(graph, ...TWINS)
  const { before, now } = await beforeAndNow(ask)(`{
      entities: claims(filter: { entities: ["acme-widgets"] }) { totalCount }
      subjects: claims(filter: { subjects: ["north"] }) { totalCount edges { node { statement } } }
      objects: claims(filter: { objects: ["first-round"] }) { totalCount }
      conflicts(filter: { subjects: ["acme-widgets"] }) { totalCount }
      related: entities(filter: { related: { to: ["first-round"] } }) ${IDS}
      companies(filter: { claims: { subjects: ["acme-widgets"], predicates: [DAILY_ACTIVE_USERS] } }) ${IDS}
    }`)
  expect(before).toEqual({
    entities: { totalCount: 5 },
    subjects: { totalCount: 0, edges: [] },
    objects: { totalCount: 2 },
    conflicts: { totalCount: 0 },
    related: ids('acme-widgets', 'east'),
    companies: ids('acme-widgets'),
  })
  expect(now).toEqual({
    entities: { totalCount: 9 },
    subjects: {
      totalCount: 1,
      edges: [{ node: { statement: 'North Fund participated in Series A with 1 billion USD' } }],
    },
    objects: { totalCount: 4 },
    conflicts: { totalCount: 1 },
    related: ids('acme', 'east', 'north-fund'),
    companies: ids('acme'),
  })
  expect((now as { conflicts: { totalCount: number } }).conflicts.totalCount).toBeGreaterThan(0)
})

covers(
  'ClaimFilter.hasOpenConflict',
  'EntityFilter.hasOpenConflict',
  'ConflictFilter.kinds',
  'ConflictFilter.states',
  'ConflictFilter.predicates',
  'Conflict.PREDICATE',
  'Conflict.SUBJECT',
)('what takes part in an open conflict, and what does not', async () => {
  await holdOnly(graph, disputeFolder())
  const values = (...found: string[]) => ({ edges: found.map(statement => ({ node: { statement } })) })
  const kinds = (...found: string[]) => ({ edges: found.map(kind => ({ node: { kind, subject: { id: 'acme' } } })) })
  const CONFLICTS = '{ edges { node { kind subject { id } } } }'
  expect(
    await ask(`{
      open: claims(filter: { hasOpenConflict: true }, orderBy: { field: AMOUNT }) { edges { node { statement } } }
      settled: claims(filter: { hasOpenConflict: false }) { totalCount }
      companies(filter: { hasOpenConflict: true }) ${IDS}
      peaceful: companies(filter: { hasOpenConflict: false }) ${IDS}
      genuine: conflicts(filter: { kinds: [GENUINE], states: [OPEN], predicates: [VALUATION] }, orderBy: { field: SUBJECT }) ${CONFLICTS}
      explained: conflicts(filter: { not: { states: [OPEN] } }) ${CONFLICTS}
      company(id: "acme") {
        conflicts(filter: { or: [{ kinds: [RATE] }, { states: [OPEN] }] }, orderBy: { field: PREDICATE, direction: DESC }) ${CONFLICTS}
      }
    }`),
  ).toEqual({
    data: {
      open: values('Acme is valued at 10 billion USD', 'Acme is valued at 12 billion USD'),
      settled: { totalCount: 0 },
      companies: ids('acme'),
      peaceful: ids(),
      genuine: kinds('GENUINE'),
      explained: kinds(),
      company: { conflicts: kinds('GENUINE') },
    },
  })
})
