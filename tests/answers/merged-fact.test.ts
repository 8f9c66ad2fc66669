// Facts of entities after they were judged to be the same, and at the epoch before.

import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { beforeAndNow, sorted, TWINS } from './twins.ts'

const graph = testGraph()
const asked = beforeAndNow(asker(graph))
beforeAll(() => holdOnly(graph, ...TWINS))

describe('the claims on a fact', () => {
  const SET =
    '{ claims { subjectId } best { subjectId } agreement independentOrigins conflicts { kind state subject { id } claims { subjectId } } }'
  const set = (agreement: string, independentOrigins: number, best: unknown, ...subjectIds: string[]) => ({
    claims: subjectIds.map(subjectId => ({ subjectId })),
    best,
    agreement,
    independentOrigins,
    conflicts: [] as unknown[],
  })
  const FACTS = {
    valuation: 'valuation',
    dated: 'valuation(asOf: "2026-05")',
    users: 'fact(predicate: DAILY_ACTIVE_USERS)',
  }
  interface Sets {
    [name: string]: {
      [fact: string]: { claims: { subjectId: string }[]; conflicts: { claims: { subjectId: string }[] }[] }
    }
  }

  covers(
    'Entity.fact',
    'Entity.factAsOf',
    'Claim.standing',
    'Entity.factConflicts',
    'Entity.factFindings',
    'Conflict.subject',
    'Conflict.claims',
  )('are those of all that became the entity: they agree and disagree as one', async () => {
    // One at a time: Neo4j takes long to plan several in one statement.
    const before: Sets = { acme: {}, widgets: {} }
    const now: Sets = { acme: {}, widgets: {} }
    for (const [name, field] of Object.entries(FACTS)) {
      const fact = `{ ${name}: ${field} ${SET} }`
      const answers = await asked<Sets>(
        `{ acme: company(id: "acme") ${fact} widgets: company(id: "acme-widgets") ${fact} }`,
      )
      for (const id of ['acme', 'widgets']) {
        Object.assign(before[id]!, answers.before[id])
        Object.assign(now[id]!, answers.now[id])
      }
    }
    for (const entity of [...Object.values(before), ...Object.values(now)])
      for (const fact of Object.values(entity))
        for (const each of [fact, ...fact.conflicts]) each.claims = sorted(each.claims, ({ subjectId }) => subjectId)
    const alone = (id: string) => {
      const only = set('SINGLE_SOURCE', 1, { subjectId: id }, id)
      return { valuation: only, dated: only, users: only }
    }
    expect(before).toEqual({ acme: alone('acme'), widgets: alone('acme-widgets') })
    const both = [{ subjectId: 'acme' }, { subjectId: 'acme-widgets' }]
    // Two that stand equal are told apart by their ids.
    const worth = set('CORROBORATED', 2, expect.objectContaining({}), 'acme', 'acme-widgets')
    const acme = {
      valuation: worth,
      dated: worth,
      users: {
        ...set('DISPUTED', 2, null, 'acme', 'acme-widgets'),
        conflicts: [{ kind: 'GENUINE', state: 'OPEN', subject: { id: 'acme' }, claims: both }],
      },
    }
    expect(now).toEqual({ acme, widgets: acme })
  })

  covers('Entity.conflicts', 'Query.conflicts')('disagree with one another from the merge on', async () => {
    const CONFLICTS = '{ totalCount edges { node { predicate subject { id } } } }'
    const none = { totalCount: 0, edges: [] }
    const one = { totalCount: 1, edges: [{ node: { predicate: 'DAILY_ACTIVE_USERS', subject: { id: 'acme' } } }] }
    expect(await asked(`{ conflicts ${CONFLICTS} entity(id: "acme-widgets") { conflicts ${CONFLICTS} } }`)).toEqual({
      before: { conflicts: none, entity: { conflicts: none } },
      now: { conflicts: one, entity: { conflicts: one } },
    })
  })
})
