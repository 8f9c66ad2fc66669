// What a dataset no longer says is in no answer any more, and what is not published yet is in none: fragment by fragment.

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimId } from '../../src/domain/claim.ts'
import { write } from '../../src/graph/connect.ts'
import { type Answer, asker, holdOnly, ingest, testGraph } from '../harness.ts'
import { UNIVERSE } from './universe.ts'

const LATER = join(UNIVERSE, '..', 'later')
const FOUNDED = claimId({
  subject: 'ada-example',
  predicate: 'FOUNDED',
  object: 'acorn',
  modality: 'REPORTED',
  stance: 'ASSERTS',
})

const graph = testGraph()
const ask = asker(graph)

const LIST = '{ totalCount edges { node { id } claimCount } }'
const EMPTY = { totalCount: 0, edges: [] }
const relations = (...names: string[]) => names.map(name => `${name} ${LIST}`).join(' ')
const empty = (...names: string[]) => Object.fromEntries(names.map(name => [name, EMPTY]))

const COMPANY = ['founders', 'leaders', 'investors', 'fundingRounds', 'models', 'products', 'technologies']
const MORE = ['investments', 'incubators', 'competitors', 'partners', 'relations']
const ROUND = ['companies', 'participations']

/** Questions, each with its answer after the withdrawal. */
const QUESTIONS: readonly (readonly [question: string, after: unknown])[] = [
  [`{ company(id: "acorn") { ${relations(...COMPANY)} } }`, { company: empty(...COMPANY) }],
  [`{ company(id: "acorn") { ${relations(...MORE)} } }`, { company: empty(...MORE) }],
  [
    `{
      fund(id: "cedar-fund") { managers ${LIST} investments ${LIST} }
      ada: person(id: "ada-example") { founded ${LIST} investments ${LIST} }
      lee: person(id: "lee-sample") { leads ${LIST} }
      fundingRound(id: "acorn-seed") { ${relations(...ROUND)} status { claimCount claims { id } } }
    }`,
    {
      fund: {
        managers: { totalCount: 1, edges: [{ node: { id: 'dune-capital' }, claimCount: 1 }] },
        investments: EMPTY,
      },
      ada: empty('founded', 'investments'),
      lee: empty('leads'),
      fundingRound: { ...empty(...ROUND), status: { claimCount: 0, claims: [] } },
    },
  ],
  [
    `{
      model(id: "oak-1") { ${relations('developers', 'technologies', 'comparables')} }
      technology(id: "sparse-mixing") { ${relations('developers', 'users')} }
    }`,
    {
      model: empty('developers', 'technologies', 'comparables'),
      technology: empty('developers', 'users'),
    },
  ],
  [
    `{
      acorn: entity(id: "acorn") { name description aliases { name } claims { totalCount edges { node { id } } } }
      claims { totalCount edges { node { statement } } }
      gazette: source(id: "gazette") { publisher drawsOn { id } claims { totalCount edges { node { statement } } } }
      filing: source(id: "filing-7") { text claims { totalCount } }
    }`,
    {
      acorn: { name: 'Acorn Holdings', description: null, aliases: [], claims: EMPTY },
      claims: { totalCount: 1, edges: [{ node: { statement: 'Dune Capital manages Cedar Fund' } }] },
      gazette: {
        publisher: null,
        drawsOn: [],
        claims: { totalCount: 1, edges: [{ node: { statement: 'Dune Capital manages Cedar Fund' } }] },
      },
      filing: { text: null, claims: { totalCount: 0 } },
    },
  ],
  [
    `{
      claim(id: "${FOUNDED}") { id } nodes(ids: ["${FOUNDED}", "leaf", "notebook", "gazette"]) { id }
      leaf: entity(id: "leaf") { id } notebook: source(id: "notebook") { id }
      formerName: entity(name: "Acorn Labs") { id } alias: entity(name: "橡果科技") { id } newName: entity(name: "Acorn Holdings") { id }
      search(text: "Leaf") { node { id } } acorn: search(text: "acorn", kinds: [Company]) { matchedOn }
    }`,
    {
      claim: null,
      nodes: [null, null, null, { id: 'gazette' }],
      leaf: null,
      notebook: null,
      formerName: null,
      alias: null,
      newName: { id: 'acorn' },
      search: [],
      acorn: [{ matchedOn: 'Acorn Holdings' }],
    },
  ],
  [
    `{
      products { totalCount edges { node { id } } } sources { totalCount edges { node { id } } }
      datasets { id recordCount citationCount } stats { entities sources claims citations datasets epoch }
    }`,
    {
      products: EMPTY,
      sources: { totalCount: 2, edges: [{ node: { id: 'filing-7' } }, { node: { id: 'gazette' } }] },
      datasets: [{ id: 'universe', recordCount: 14, citationCount: 1 }],
      stats: { entities: 12, sources: 2, claims: 1, citations: 1, datasets: 1, epoch: 2 },
    },
  ],
]

const answers = async (): Promise<Answer[]> => {
  const found: Answer[] = []
  for (const [question] of QUESTIONS) found.push(await ask(question))
  return found
}
/** As a reader whose epoch was published before, or is published next. */
const publish = (epoch: number) =>
  write(graph, run => run("MATCH (graph:Graph {id: 'claimgraph'}) SET graph.epoch = $epoch", { epoch }))

describe('when a dataset takes back most of what it said', () => {
  let before: Answer[]
  beforeAll(async () => {
    await holdOnly(graph, UNIVERSE)
    before = await answers()
    await ingest(graph, [LATER])
  })

  test.each(QUESTIONS.map(([question, after], index) => [index, question, after] as const))(
    'answer %i has only what is left',
    async (_, question, after) => {
      expect(await ask(question)).toEqual({ data: after })
    },
  )

  test('each of these answers was another one before', () => {
    expect(
      before.flatMap(({ data, errors }, index) => (errors || same(data, QUESTIONS[index]![1]) ? [index] : [])),
    ).toEqual([])
  })

  test('a reader at the epoch before sees all of it as it was, and nothing of what came after', async () => {
    await publish(1)
    try {
      expect(await answers()).toEqual(before)
    } finally {
      await publish(2)
    }
  })

  test('a claim that two citations carried is there while one of them is', async () => {
    await holdOnly(graph, UNIVERSE, join(UNIVERSE, '..', 'almanac'))
    await ingest(graph, [LATER])
    expect(await ask(`{ claim(id: "${FOUNDED}") { statement citations { quote dataset } } }`)).toEqual({
      data: {
        claim: {
          statement: 'Ada Example founded Acorn AI',
          citations: [{ quote: 'founded by Ada Example', dataset: 'almanac' }],
        },
      },
    })
  })

  test('what comes back is there again, once', async () => {
    await holdOnly(graph, UNIVERSE)
    await ingest(graph, [LATER])
    await ingest(graph, [UNIVERSE])
    const { data } = await ask(
      '{ stats { entities sources claims citations datasets epoch } company(id: "acorn") { name } }',
    )
    expect(data).toEqual({
      stats: { entities: 13, sources: 4, claims: 31, citations: 32, datasets: 1, epoch: 3 },
      company: { name: 'Acorn Labs' },
    })
    expect((await answers()).slice(0, -1)).toEqual(before.slice(0, -1))
  })
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
