// Entities after they were judged to be the same, and at the epoch before: found, listed, counted, judged.

import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { beforeAndNow, sorted, TWINS } from './twins.ts'

const graph = testGraph()
const asked = beforeAndNow(asker(graph))
beforeAll(() => holdOnly(graph, ...TWINS))

const ids = (...nodes: string[]) => ({ totalCount: nodes.length, edges: nodes.map(id => ({ node: { id } })) })

describe('an entity that became another', () => {
  covers(
    'Query.entity',
    'Query.nodes',
    'Entity',
    'Entity.formerIds',
    'Entity.aliases',
  )('answers with it, by its old id and by all names', async () => {
    const selection = `{
      company(id: "acme-widgets") { id formerIds name aliases { name language script kind } }
      canonical: company(id: "acme") { id formerIds name aliases { name } }
      named: company(name: "acme widgets") { id } legal: entity(name: "ACME WIDGETS INC") { id } chinese: company(name: "艾克米") { id }
      fund(id: "north") { id formerIds name } fundingRound(id: "first-round") { id formerIds name } otherKind: fund(id: "acme-widgets") { id }
      node(id: "north") { __typename id } nodes(ids: ["north", "nobody", "north-fund", "north", "courier"]) { id }
    }`
    const widgets = [
      { name: 'Acme Widgets', language: null, script: 'Latn', kind: 'NAME' },
      { name: 'Acme Widgets Inc.', language: null, script: 'Latn', kind: 'LEGAL' },
    ]
    expect(await asked(selection)).toEqual({
      before: {
        company: { id: 'acme-widgets', formerIds: [], name: 'Acme Widgets', aliases: widgets.slice(1) },
        canonical: { id: 'acme', formerIds: [], name: 'Acme', aliases: [{ name: '艾克米' }] },
        named: { id: 'acme-widgets' },
        legal: { id: 'acme-widgets' },
        chinese: { id: 'acme' },
        fund: { id: 'north', formerIds: [], name: 'North' },
        fundingRound: { id: 'first-round', formerIds: [], name: 'First round of Acme Widgets' },
        otherKind: null,
        node: { __typename: 'Fund', id: 'north' },
        nodes: [{ id: 'north' }, null, { id: 'north-fund' }, { id: 'north' }, { id: 'courier' }],
      },
      now: {
        company: {
          id: 'acme',
          formerIds: ['acme-widgets'],
          name: 'Acme',
          aliases: [...widgets, { name: '艾克米', language: 'zh', script: 'Hans', kind: 'NAME' }],
        },
        canonical: {
          id: 'acme',
          formerIds: ['acme-widgets'],
          name: 'Acme',
          aliases: [{ name: 'Acme Widgets' }, { name: 'Acme Widgets Inc.' }, { name: '艾克米' }],
        },
        named: { id: 'acme' },
        legal: { id: 'acme' },
        chinese: { id: 'acme' },
        fund: { id: 'north-fund', formerIds: ['north'], name: 'North Fund' },
        fundingRound: { id: 'series-a', formerIds: ['first-round'], name: 'Series A' },
        otherKind: null,
        node: { __typename: 'Fund', id: 'north-fund' },
        nodes: [{ id: 'north-fund' }, null, { id: 'north-fund' }, { id: 'north-fund' }, { id: 'courier' }],
      },
    })
  })

  covers('Query.entities', 'Stats.entities')('is in no list, and is not counted', async () => {
    const IDS = '{ totalCount edges { node { id } } }'
    const selection = `{ entities ${IDS} companies ${IDS} funds ${IDS} fundingRounds ${IDS} stats { entities claims } }`
    expect(await asked(selection)).toEqual({
      before: {
        entities: ids('acme', 'acme-widgets', 'bolt', 'east', 'first-round', 'north', 'north-fund', 'series-a'),
        companies: ids('acme', 'acme-widgets', 'bolt'),
        funds: ids('east', 'north', 'north-fund'),
        fundingRounds: ids('first-round', 'series-a'),
        stats: { entities: 8, claims: 11 },
      },
      now: {
        entities: ids('acme', 'bolt', 'east', 'north-fund', 'series-a'),
        companies: ids('acme', 'bolt'),
        funds: ids('east', 'north-fund'),
        fundingRounds: ids('series-a'),
        stats: { entities: 5, claims: 11 },
      },
    })
  })
})

describe('the judgements on an entity', () => {
  interface Judged {
    company: { judgements: { id: string; verdict: string }[] }
  }

  covers(
    'Entity.judgements',
    'Judgement',
    'Judgement.entityIds',
    'Judgement.claim',
    'Query.nodes',
  )('are all those on what became it, by the ids they were written with', async () => {
    const fields = 'id verdict reason author date dataset name entityIds claim { id }'
    const { before, now } = await asked<Judged>(
      `{ company(id: "acme") { judgements { ${fields} } } bolt: company(id: "bolt") { judgements { verdict entityIds } } }`,
    )
    const different = { verdict: 'DIFFERENT', entityIds: ['acme-widgets', 'bolt'] }
    expect(before).toEqual({ company: { judgements: [] }, bolt: { judgements: [] } })
    expect({ ...now, company: sorted(now.company.judgements, ({ verdict }) => verdict) }).toEqual({
      company: [
        {
          ...different,
          id: expect.stringMatching(/^j1_/),
          reason: 'Competitors.',
          author: null,
          date: null,
          dataset: 'judgements',
          name: null,
          claim: null,
        },
        {
          verdict: 'SAME',
          entityIds: ['acme', 'acme-widgets'],
          id: expect.stringMatching(/^j1_/),
          reason: 'The Courier writes its full name.',
          author: 'the desk',
          date: '2026-05-15',
          dataset: 'judgements',
          name: null,
          claim: null,
        },
      ],
      bolt: { judgements: [different] },
    })
    const { id } = now.company.judgements.find(({ verdict }) => verdict === 'DIFFERENT')!
    expect(await asked(`{ node(id: "${id}") { __typename id ... on Judgement { entityIds } } }`)).toEqual({
      before: { node: null },
      now: { node: { __typename: 'Judgement', id, entityIds: different.entityIds } },
    })
  })
})
