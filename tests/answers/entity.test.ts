import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { edges, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

covers('Entity', 'Entity.aliases')('an entity has what its dataset says of it, and its other names', async () => {
  const card = '{ __typename id kind name description note aliases { name language kind } }'
  expect(await ask(`{ acorn: entity(id: "acorn") ${card} seed: entity(id: "acorn-seed") ${card} }`)).toEqual({
    data: {
      acorn: {
        __typename: 'Company',
        id: 'acorn',
        kind: 'Company',
        name: 'Acorn Labs',
        description: 'Maker of the model Oak 1.',
        note: 'Also called by the name of its product.',
        aliases: [
          { name: 'Acorn Laboratories Ltd', language: 'en', kind: 'LEGAL' },
          { name: 'Leaf', language: null, kind: 'BRAND' },
          { name: '橡果科技', language: 'zh', kind: 'NAME' },
        ],
      },
      seed: {
        __typename: 'FundingRound',
        id: 'acorn-seed',
        kind: 'FundingRound',
        name: "Acorn's seed round",
        description: null,
        note: null,
        aliases: [],
      },
    },
  })
})

covers('Entity.claims')('the claims about an entity name it as subject or object, by predicate', async () => {
  expect(await ask('{ entity(id: "birch") { claims { totalCount edges { node { predicate statement } } } } }')).toEqual(
    {
      data: {
        entity: {
          claims: {
            totalCount: 6,
            edges: [
              claim('COMPETES_WITH', 'Acorn Labs competes with Birch Robotics'),
              claim('DEVELOPED', 'Birch Robotics developed Elm 2'),
              claim('FOUNDED', 'Ministry of Samples founded Birch Robotics'),
              claim('INVESTED_IN', 'Ministry of Samples (denied) invested in Birch Robotics'),
              claim('PARTNERED_WITH', 'Birch Robotics partnered with Acorn Labs'),
              claim('SERVES', 'Birch Robotics serves Forest market (valid 2020 to 2023)'),
            ],
          },
        },
      },
    },
  )
})

covers('Entity.claims')('the claims about an entity can be asked for by predicate and by modality', async () => {
  expect(
    await ask(`{ entity(id: "acorn") {
      made: claims(filter: { predicates: [DEVELOPED, LEADS], modalities: [REPORTED, FORECAST] }) { totalCount }
      foreseen: claims(filter: { modalities: [FORECAST] }) { edges { node { predicate statement } } }
      neither: claims(filter: { predicates: [LEADS], modalities: [FORECAST] }) { totalCount }
    } }`),
  ).toEqual({
    data: {
      entity: {
        made: { totalCount: 4 },
        foreseen: {
          edges: [
            claim(
              'FORECAST',
              'Acorn Labs is the subject of the forecast “Acorn Labs will go public within two years” (forecast, according to gazette)',
            ),
          ],
        },
        neither: { totalCount: 0 },
      },
    },
  })
})

covers('Entity.fact')('a fact shows the claims of which the entity is the subject, side by side', async () => {
  const set = '{ predicate claimCount claims { statement } }'
  expect(
    await ask(`{ company(id: "acorn") {
      valuation { predicate claimCount claims { statement } }
      competes: fact(predicate: COMPETES_WITH) ${set}
      nothing: fact(predicate: TOTAL_RAISED) ${set}
    } }`),
  ).toEqual({
    data: {
      company: {
        valuation: {
          predicate: 'VALUATION',
          claimCount: 2,
          claims: [
            { statement: 'Acorn Labs is valued at at least 500 million CNY' },
            { statement: 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)' },
          ],
        },
        competes: {
          predicate: 'COMPETES_WITH',
          claimCount: 1,
          claims: [{ statement: 'Acorn Labs competes with Birch Robotics' }],
        },
        nothing: { predicate: 'TOTAL_RAISED', claimCount: 0, claims: [] },
      },
    },
  })
})

covers('Entity.relations')(
  'the relations of an entity are all entities that a claim ties it to, in either direction',
  async () => {
    expect(
      await ask(`{ entity(id: "acorn") {
      relations { totalCount edges { node { id } claimCount claims { predicate } } }
    } }`),
    ).toEqual({
      data: {
        entity: {
          relations: {
            totalCount: 10,
            edges: [
              related('acorn-seed', 'RAISED'),
              related('ada-example', 'FOUNDED'),
              related('birch', 'COMPETES_WITH', 'PARTNERED_WITH'),
              related('cedar-fund', 'INVESTED_IN'),
              related('dune-capital', 'COMPETES_WITH', 'INCUBATED'),
              related('leaf', 'DEVELOPED'),
              related('lee-sample', 'LEADS'),
              related('ministry-of-samples', 'INVESTED_IN'),
              related('oak-1', 'DEVELOPED'),
              related('sparse-mixing', 'DEVELOPED', 'USES_TECHNOLOGY'),
            ],
          },
        },
      },
    })
  },
)

covers('Entity.relations')('a topic has relations too', async () => {
  expect(
    await ask(
      '{ entity(id: "forest-market") { __typename relations { totalCount edges { node { id } claimCount claims { statement citations { quote } } } } } }',
    ),
  ).toEqual({
    data: {
      entity: {
        __typename: 'Topic',
        relations: edges({
          birch: {
            'Birch Robotics serves Forest market (valid 2020 to 2023)': 'served the forest market from 2020 to 2023',
          },
        }),
      },
    },
  })
})

const claim = (predicate: string, statement: string) => ({ node: { predicate, statement } })
const related = (id: string, ...predicates: string[]) => ({
  node: { id },
  claimCount: predicates.length,
  claims: predicates.map(predicate => ({ predicate })),
})
