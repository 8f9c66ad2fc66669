// Relations of entities after they were judged to be the same, and at the epoch before.

import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { beforeAndNow, sorted, TWINS } from './twins.ts'

const graph = testGraph()
const asked = beforeAndNow(asker(graph))
beforeAll(() => holdOnly(graph, ...TWINS))

describe('the relations of an entity', () => {
  const edge = (id: string, ...subjectIds: string[]) => ({
    node: { id },
    claimCount: subjectIds.length,
    claims: subjectIds.map(subjectId => ({ subjectId })),
  })
  const EDGES = '{ edges { node { id } claimCount claims { subjectId } } }'
  const relation = (...edges: ReturnType<typeof edge>[]) => ({ edges })

  covers(
    'Company.competitors',
    'Company.fundingRounds',
    'Company.investors',
    'Entity.investments',
    'Entity.relations',
    'FundingRound.companies',
    'FundingRound.participations',
  )('are those of all that became it, but for those between them', async () => {
    interface Relations {
      [name: string]: { [relation: string]: { edges: { claims: { subjectId: string }[] }[] } }
    }
    const { before, now } = await asked<Relations>(`{
      acme: company(id: "acme") { competitors ${EDGES} fundingRounds ${EDGES} investors ${EDGES} relations ${EDGES} }
      widgets: company(id: "acme-widgets") { competitors ${EDGES} fundingRounds ${EDGES} investors ${EDGES} relations ${EDGES} }
      east: fund(id: "east") { investments ${EDGES} }
      round: fundingRound(id: "first-round") { companies ${EDGES} participations ${EDGES} }
    }`)
    // Claims of one predicate stand in the order of their hashes.
    for (const relations of [...Object.values(before), ...Object.values(now)])
      for (const { edges } of Object.values(relations))
        for (const each of edges) each.claims = sorted(each.claims, ({ subjectId }) => subjectId)
    expect(before).toEqual({
      acme: {
        competitors: relation(edge('acme-widgets', 'acme'), edge('bolt', 'acme')),
        fundingRounds: relation(edge('series-a', 'acme')),
        investors: relation(edge('north-fund', 'acme', 'north-fund')),
        relations: relation(edge('acme-widgets', 'acme'), edge('bolt', 'acme'), edge('series-a', 'acme')),
      },
      widgets: {
        competitors: relation(edge('acme', 'acme')),
        fundingRounds: relation(edge('first-round', 'acme-widgets')),
        investors: relation(edge('east', 'acme-widgets', 'east')),
        relations: relation(edge('acme', 'acme'), edge('first-round', 'acme-widgets')),
      },
      east: { investments: relation(edge('acme-widgets', 'acme-widgets', 'east')) },
      round: {
        companies: relation(edge('acme-widgets', 'acme-widgets')),
        participations: relation(edge('east', 'east')),
      },
    })
    const acme = {
      competitors: relation(edge('bolt', 'acme')),
      fundingRounds: relation(edge('series-a', 'acme', 'acme-widgets')),
      investors: relation(
        edge('east', 'acme', 'acme-widgets', 'east'),
        edge('north-fund', 'acme', 'acme-widgets', 'north-fund'),
      ),
      relations: relation(edge('bolt', 'acme'), edge('series-a', 'acme', 'acme-widgets')),
    }
    expect(now).toEqual({
      acme,
      widgets: acme,
      east: { investments: relation(edge('acme', 'acme', 'acme-widgets', 'east')) },
      round: {
        companies: relation(edge('acme', 'acme', 'acme-widgets')),
        participations: relation(edge('east', 'east'), edge('north-fund', 'north-fund')),
      },
    })
  })
})
