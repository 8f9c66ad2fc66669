// A relation that is only said not to be is no relation: the denial is found among the claims.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { asker, datasetFolder, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { EDGES, edges, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)

const read = (file: string) => readFileSync(join(UNIVERSE, file), 'utf8')

/** The universe in which the claims of these predicates, by default all that relate two entities, are denied. */
function denying(...predicates: string[]): string {
  const { claims } = parse(read('claims.yaml')) as { claims: { predicate: string; object?: string }[] }
  const denied = claims.map(claim => {
    const isDenied = predicates.length === 0 ? claim.object !== undefined : predicates.includes(claim.predicate)
    return isDenied ? { ...claim, stance: 'DENIES' } : claim
  })
  return datasetFolder({
    'universe.yaml': read('universe.yaml'),
    'claims.json': JSON.stringify({ claims: denied }),
    ...Object.fromEntries(
      ['gazette', 'filing-7', 'notebook'].map(each => [`sources/${each}.txt`, read(`sources/${each}.txt`)]),
    ),
  })
}

const EMPTY = { totalCount: 0, edges: [] }
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'company(id: "acorn")': ['founders', 'leaders', 'investors', 'fundingRounds', 'models', 'products', 'technologies'],
  'other: company(id: "acorn")': ['incubators', 'competitors', 'partners', 'relations'],
  'fund(id: "cedar-fund")': ['managers', 'investments'],
  'person(id: "ada-example")': ['founded', 'investments'],
  'leader: person(id: "lee-sample")': ['leads'],
  'fundingRound(id: "acorn-seed")': ['companies', 'participations'],
  'model(id: "oak-1")': ['developers', 'technologies', 'comparables'],
  'technology(id: "sparse-mixing")': ['users', 'developers'],
}

describe('when every relation is denied', () => {
  beforeAll(() => holdOnly(graph, denying()))

  test.each(Object.entries(QUESTIONS))('%s has no relations', async (field, relations) => {
    for (const name of relations) {
      const { data, errors } = await ask(
        `{ ${field} { ${name} { totalCount edges { node { id } claims { statement } } } } }`,
      )
      expect(errors).toBeUndefined()
      expect(Object.values(data as object)).toEqual([{ [name]: EMPTY }])
    }
  })

  test('the denials are found among the claims', async () => {
    expect(await ask('{ person(id: "lee-sample") { claims { edges { node { stance statement } } } } }')).toEqual({
      data: {
        person: {
          claims: {
            edges: [
              {
                node: {
                  stance: 'DENIES',
                  statement: 'Lee Sample (denied) leads Acorn Labs (current, as chief executive)',
                },
              },
            ],
          },
        },
      },
    })
  })
})

test.each(['RAISED', 'PARTICIPATED_IN'])(
  'an investment through a round needs both its claims: not when %s is denied',
  async predicate => {
    await holdOnly(graph, denying(predicate))
    expect(
      await ask(`{
      company(id: "acorn") { investors { edges { node { id } claims { predicate } } } }
      person(id: "ada-example") { investments { totalCount edges { node { id } } } }
    }`),
    ).toEqual({
      data: {
        company: {
          investors: {
            edges: [
              { node: { id: 'cedar-fund' }, claims: [{ predicate: 'INVESTED_IN' }] },
              { node: { id: 'ministry-of-samples' }, claims: [{ predicate: 'INVESTED_IN' }] },
            ],
          },
        },
        person: { investments: EMPTY },
      },
    })
  },
)

describe('Birch Robotics', () => {
  covers(
    'Company.investors',
    'Entity.investments',
    'Entity.claims',
  )('has no investor that is only said not to be one; the denial is among its claims', async () => {
    expect(
      await ask(`{
          company(id: "birch") { investors ${EDGES} claims(filter: { predicates: [INVESTED_IN] }) { edges { node { stance statement } } } }
          entity(id: "ministry-of-samples") { ... on Investor { investments { edges { node { id } } } } }
        }`),
    ).toEqual({
      data: {
        company: {
          investors: edges({}),
          claims: {
            edges: [
              { node: { stance: 'DENIES', statement: 'Ministry of Samples (denied) invested in Birch Robotics' } },
            ],
          },
        },
        entity: { investments: { edges: [{ node: { id: 'acorn' } }] } },
      },
    })
  })
})
