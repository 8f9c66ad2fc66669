// Names of entities after they were judged to be the same, and at the epoch before.

import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { beforeAndNow, TWINS } from './twins.ts'

const graph = testGraph()
const asked = beforeAndNow(asker(graph))
beforeAll(() => holdOnly(graph, ...TWINS))

describe('a name of an entity that became another', () => {
  covers('Query.search')('finds what it became, by the name that fits', async () => {
    const found = '{ node { __typename id } matchedOn reason score }'
    const selection = `{ begun: search(text: "acme wid") ${found} rounds: search(text: "acme", kinds: [FundingRound]) ${found} none: search(text: "acme", kinds: []) ${found} }`
    const hit = (typeName: string, id: string, matchedOn: string, reason: string) => ({
      node: { __typename: typeName, id },
      matchedOn,
      reason,
      score: expect.any(Number),
    })
    const first = 'First round of Acme Widgets'
    const { before, now } = await asked(selection)
    expect(before).toEqual({
      begun: [
        hit('Company', 'acme-widgets', 'Acme Widgets', 'PREFIX'),
        hit('FundingRound', 'first-round', first, 'WORDS'),
      ],
      rounds: [hit('FundingRound', 'first-round', first, 'WORDS')],
      none: [],
    })
    expect(now).toEqual({
      begun: [hit('Company', 'acme', 'Acme Widgets', 'PREFIX'), hit('FundingRound', 'series-a', first, 'WORDS')],
      rounds: [hit('FundingRound', 'series-a', first, 'WORDS')],
      none: [],
    })
  })

  covers('Query.resolve')('may mean what it became, with the reasons', async () => {
    const found = '{ node { __typename id } matchedOn score verdict features { feature score explanation } }'
    const match = (id: string, matchedOn: string) => ({
      node: { __typename: 'Company', id },
      matchedOn,
      score: expect.any(Number),
      verdict: 'MATCH',
      features: expect.arrayContaining([
        { feature: 'SAME_SPELLING', score: expect.any(Number), explanation: expect.any(String) },
      ]),
    })
    const selection = `{ widgets: resolve(name: "ACME WIDGETS", first: 1) ${found} chinese: resolve(name: "艾克米", kind: Company, first: 1) ${found} otherKind: resolve(name: "Acme Widgets", kind: Person) ${found} }`
    expect(await asked(selection)).toEqual({
      before: { widgets: [match('acme-widgets', 'Acme Widgets')], chinese: [match('acme', '艾克米')], otherKind: [] },
      now: { widgets: [match('acme', 'Acme Widgets')], chinese: [match('acme', '艾克米')], otherKind: [] },
    })
  })
})
