// How two entities are connected. These graphs have one shortest path each, so that answers are whole.

import { beforeAll, describe, expect, test } from 'vitest'
import { notes } from '../api/notes.ts'
import { type Answer, asker, holdOnly, ingest, testGraph } from '../harness.ts'
import { CHAIN, competes, partnered, SHORTCUT, saying } from './chain.ts'
import { covers } from './covers.ts'
import { beforeAndNow, TWINS } from './twins.ts'

const graph = testGraph()
const ask = asker(graph)

const HOPS = '{ length hops { from { id } to { id } } }'
const ids = (...way: string[]) => ({
  length: way.length - 1,
  hops: way.slice(1).map((to, index) => ({ from: { id: way[index] }, to: { id: to } })),
})

describe('a path', () => {
  // What the shortcut was said in is withdrawn after epoch 1.
  beforeAll(async () => {
    await holdOnly(graph, saying([...CHAIN, SHORTCUT]))
    await ingest(graph, [saying(CHAIN)])
  })

  covers('Query.path')('is cited hop by hop, with all that relates the two, whoever is named first', async () => {
    const answer = await ask(`query @cited {
      path(from: "amber", to: "cedar") {
        length
        hops { from { id name } to { __typename name } claimCount claims { statement citations { quote } } }
      }
    }`)
    expect(answer.data).toEqual({
      path: {
        length: 2,
        hops: [
          {
            from: { id: 'amber', name: 'Amber' },
            to: { __typename: 'Company', name: 'Birch' },
            claimCount: 1,
            claims: [{ statement: 'Amber competes with Birch', citations: [{ quote: 'Amber competes with Birch.' }] }],
          },
          {
            from: { id: 'birch', name: 'Birch' },
            to: { __typename: 'Company', name: 'Cedar' },
            claimCount: 2,
            claims: [
              { statement: 'Cedar competes with Birch', citations: [{ quote: 'Cedar competes with Birch.' }] },
              { statement: 'Birch partnered with Cedar', citations: [{ quote: 'Birch works with Cedar.' }] },
            ],
          },
        ],
      },
    })
    const hop = (index: number) =>
      ['from.id', 'from.name', 'to.name', 'claimCount'].map(path => `path.hops.${index}.${path}`)
    const claim = (hop: number, index: number) =>
      ['statement', 'citations.0.quote'].map(path => `path.hops.${hop}.claims.${index}.${path}`)
    expect(notes(answer)).toEqual([
      ['Amber competes with Birch.', ...hop(0), ...claim(0, 0)],
      ['Cedar competes with Birch.', ...hop(1), ...claim(1, 0)],
      ['Birch works with Cedar.', ...hop(1), ...claim(1, 1)],
    ])
  })

  test('is the same backwards, and has no more claims a hop than are asked for', async () => {
    expect(
      await ask(`{
        back: path(from: "cedar", to: "amber") { length hops { to { id } claimCount claims(first: 1) { predicate } } }
        none: path(from: "cedar", to: "birch") { hops { claimCount claims(first: 0) { predicate } } }
      }`),
    ).toEqual({
      data: {
        back: {
          length: 2,
          hops: [
            { to: { id: 'birch' }, claimCount: 2, claims: [{ predicate: 'COMPETES_WITH' }] },
            { to: { id: 'amber' }, claimCount: 1, claims: [{ predicate: 'COMPETES_WITH' }] },
          ],
        },
        none: { hops: [{ claimCount: 2, claims: [] }] },
      },
    })
  })

  covers('Query.path')('goes as far as it may, and never over a denial', async () => {
    expect(
      await ask(`{
        four: path(from: "amber", to: "elm") ${HOPS} three: path(from: "amber", to: "dune", maxHops: 3) ${HOPS}
        tooFar: path(from: "amber", to: "elm", maxHops: 3) ${HOPS} five: path(from: "amber", to: "fir") ${HOPS}
        one: path(from: "fir", to: "elm", maxHops: 1) ${HOPS} notOne: path(from: "amber", to: "dune", maxHops: 1) ${HOPS}
      }`),
    ).toEqual({
      data: {
        four: ids('amber', 'birch', 'cedar', 'dune', 'elm'),
        three: ids('amber', 'birch', 'cedar', 'dune'),
        tooFar: null,
        five: null,
        one: ids('fir', 'elm'),
        notOne: null,
      },
    })
  })

  covers('Query.path')('goes over what was said at the epoch that is asked for', async () => {
    const question = `{ path(from: "amber", to: "fir") ${HOPS} }`
    expect((await ask(`query @at(epoch: 1) ${question}`)).data).toEqual({ path: ids('amber', 'elm', 'fir') })
    expect(await ask(question)).toEqual({ data: { path: null } })
    expect((await ask(`query @at(epoch: 0) ${question}`)).data).toEqual({ path: null })
  })

  test('is empty from an entity to itself, and null where there is none or no such entity', async () => {
    expect(
      await ask(`{
        self: path(from: "gale", to: "gale") ${HOPS} apart: path(from: "amber", to: "gale") ${HOPS}
        nobody: path(from: "amber", to: "nobody") ${HOPS} neither: path(from: "nobody", to: "nobody") ${HOPS}
        source: path(from: "herald", to: "amber") ${HOPS} sources: path(from: "herald", to: "herald") ${HOPS}
      }`),
    ).toEqual({
      data: { self: ids('gale'), apart: null, nobody: null, neither: null, source: null, sources: null },
    })
  })

  test.each([0, -1, 5])('of at most %i hops is refused', async maxHops => {
    expect(await ask(`{ path(from: "amber", to: "birch", maxHops: ${maxHops}) { length } }`)).toEqual({
      data: { path: null },
      errors: [
        {
          message: `Expected "maxHops" to be from 1 to 4, but found ${maxHops}.`,
          locations: [{ line: 1, column: 3 }],
          path: ['path'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    })
  })
})

describe('a path between entities that became others', () => {
  beforeAll(() => holdOnly(graph, ...TWINS))

  covers('Query.path')('is that of what they became, and at the epoch before their own', async () => {
    const asked = beforeAndNow(ask)
    const { before, now } = await asked(`{
      rounds: path(from: "east", to: "north-fund") { length hops { from { id } to { id } claims { subjectId objectId } } }
      former: path(from: "bolt", to: "first-round") ${HOPS}
      same: path(from: "acme", to: "acme-widgets") { length hops { claims { subjectId objectId } } }
    }`)
    const hop = (from: string, to: string, subjectId: string, objectId: string) => ({
      from: { id: from },
      to: { id: to },
      claims: [{ subjectId, objectId }],
    })
    expect(before).toEqual({
      // East, First round, Acme Widgets, Acme, Series A, North Fund: five hops.
      rounds: null,
      former: ids('bolt', 'acme', 'acme-widgets', 'first-round'),
      same: { length: 1, hops: [{ claims: [{ subjectId: 'acme', objectId: 'acme-widgets' }] }] },
    })
    expect(now).toEqual({
      rounds: {
        length: 2,
        hops: [hop('east', 'series-a', 'east', 'first-round'), hop('series-a', 'north-fund', 'north-fund', 'series-a')],
      },
      former: ids('bolt', 'acme', 'series-a'),
      same: ids('acme'),
    })
  })
})

describe('a path by way of a hub', () => {
  const spokes = Array.from({ length: 300 }, (_, index) => `spoke${index}`)
  beforeAll(() =>
    holdOnly(
      graph,
      saying(
        [
          ...spokes.map((id, index) => (index % 2 ? competes(id, 'hub') : competes('hub', id))),
          partnered('spoke7', 'hub'),
        ],
        ['hub', ...spokes],
      ),
    ),
  )

  test('is found from spoke to spoke, and has the claims between the two of each hop only', async () => {
    const answer: Answer = await ask(
      '{ path(from: "spoke7", to: "spoke250") { length hops { from { id } to { id } claimCount claims { statement } } } }',
    )
    expect(answer).toEqual({
      data: {
        path: {
          length: 2,
          hops: [
            {
              from: { id: 'spoke7' },
              to: { id: 'hub' },
              claimCount: 2,
              claims: [{ statement: 'Spoke7 competes with Hub' }, { statement: 'Spoke7 partnered with Hub' }],
            },
            {
              from: { id: 'hub' },
              to: { id: 'spoke250' },
              claimCount: 1,
              claims: [{ statement: 'Hub competes with Spoke250' }],
            },
          ],
        },
      },
    })
  })
})
