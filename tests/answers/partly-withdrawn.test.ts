// What is left when one of two datasets, one of two claims or one of two descriptions is taken back.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { asker, datasetFolder, holdOnly, ingest, testGraph } from '../harness.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)

const read = (file: string) => readFileSync(join(UNIVERSE, file), 'utf8')

/** The universe without the claims of one predicate. */
function without(predicate: string): string {
  const { claims } = parse(read('claims.yaml')) as { claims: { predicate: string }[] }
  const kept = claims.filter(claim => claim.predicate !== predicate)
  expect(kept.length).toBeLessThan(claims.length)
  return datasetFolder({
    'universe.yaml': read('universe.yaml'),
    'claims.json': JSON.stringify({ claims: kept }),
    ...Object.fromEntries(
      ['gazette', 'filing-7', 'notebook'].map(each => [`sources/${each}.txt`, read(`sources/${each}.txt`)]),
    ),
  })
}

describe('an investment through a round', () => {
  const QUESTION = `{
    company(id: "acorn") { investors { totalCount edges { node { id } claims { predicate } } } }
    fund(id: "cedar-fund") { investments { edges { claims { predicate } } } }
    person(id: "ada-example") { investments { edges { claims { predicate } } } }
  }`
  const edge = (id: string, ...predicates: string[]) => ({ node: { id }, claims: list(...predicates) })
  const list = (...predicates: string[]) => predicates.map(predicate => ({ predicate }))
  const ONLY_DIRECT = {
    data: {
      company: {
        investors: {
          totalCount: 2,
          edges: [edge('cedar-fund', 'INVESTED_IN'), edge('ministry-of-samples', 'INVESTED_IN')],
        },
      },
      fund: { investments: { edges: [{ claims: list('INVESTED_IN') }] } },
      person: { investments: { edges: [] } },
    },
  }

  test.each(['RAISED', 'PARTICIPATED_IN'])(
    'is none without a live claim of %s: a direct one stays',
    async predicate => {
      await holdOnly(graph, UNIVERSE)
      expect(await ask(QUESTION)).not.toEqual(ONLY_DIRECT)
      await ingest(graph, [without(predicate)])
      expect(await ask(QUESTION)).toEqual(ONLY_DIRECT)
    },
  )
})

test('a fund that nobody manages any more has no managers', async () => {
  await holdOnly(graph, UNIVERSE)
  await ingest(graph, [without('MANAGES')])
  expect(await ask('{ fund(id: "cedar-fund") { managers { totalCount edges { node { id } } } } }')).toEqual({
    data: { fund: { managers: { totalCount: 0, edges: [] } } },
  })
})

test('a citation that is withdrawn is no node any more', async () => {
  await holdOnly(graph, UNIVERSE)
  const { data } = await ask('{ fund(id: "cedar-fund") { managers { edges { claims { citations { id } } } } } }')
  type Found = { fund: { managers: { edges: { claims: { citations: { id: string }[] }[] }[] } } }
  const id = (data as Found).fund.managers.edges[0]!.claims[0]!.citations[0]!.id
  const node = () => ask('query ($id: ID!) { node(id: $id) { ... on Citation { quote } } }', { id })
  expect(await node()).toEqual({ data: { node: { quote: 'Dune Capital, the manager of the Cedar Fund' } } })
  await ingest(graph, [without('MANAGES')])
  expect(await node()).toEqual({ data: { node: null } })
})

test('when the dataset whose descriptions are shown is taken back, the other one’s are', async () => {
  const first = (records: string) =>
    datasetFolder({ 'first.yaml': `dataset: a-first\n${records}`, 'other.txt': 'Other words.' })
  const described = first(
    `sources: [{ id: filing-7, title: Another title, kind: OTHER, text: other.txt }]
entities: [{ id: acorn, kind: Company, name: Acorn Overseas }]`,
  )
  const question = `{
    company(id: "acorn") { name aliases { name } founders { edges { claims { statement } } } }
    source(id: "filing-7") { title kind text }
    datasets { id }
    stats { datasets }
  }`
  await holdOnly(graph, UNIVERSE)
  const alone = await ask(question)
  expect(alone).toEqual({
    data: {
      company: {
        name: 'Acorn Labs',
        aliases: [{ name: 'Acorn Laboratories Ltd' }, { name: 'Leaf' }, { name: '橡果科技' }],
        founders: { edges: [{ claims: [{ statement: 'Ada Example founded Acorn Labs' }] }] },
      },
      source: {
        title: 'Filing 7',
        kind: 'FILING',
        text: 'Registered valuation after the seed round: USD 90 million, as of February 2026.\n',
      },
      datasets: [{ id: 'universe' }],
      stats: { datasets: 1 },
    },
  })

  await ingest(graph, [described])
  expect(await ask(question)).toEqual({
    data: {
      company: {
        name: 'Acorn Overseas',
        aliases: [{ name: 'Acorn Laboratories Ltd' }, { name: 'Acorn Labs' }, { name: 'Leaf' }, { name: '橡果科技' }],
        founders: { edges: [{ claims: [{ statement: 'Ada Example founded Acorn Overseas' }] }] },
      },
      source: { title: 'Another title', kind: 'OTHER', text: 'Other words.' },
      datasets: [{ id: 'a-first' }, { id: 'universe' }],
      stats: { datasets: 2 },
    },
  })

  await ingest(graph, [first('sources: []')])
  expect(await ask(question)).toEqual(alone)
})
