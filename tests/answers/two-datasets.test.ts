import { describe, expect, test } from 'vitest'
import { asker, datasetFolder, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { ALMANAC, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)

const QUESTION = `{
  acorn: company(name: "Acorn AI") {
    id name description note
    aliases { name language kind }
    founders { edges { claimCount claims { statement citations { quote source { id } dataset } } } }
    fact(predicate: DAILY_ACTIVE_USERS) { claims { statement value { ... on Quantity { number unit approximate } } } }
  }
  byFormerName: company(name: "Acorn Labs") { id }
  survey: source(id: "survey") { title kind }
}`
const ANSWER = {
  data: {
    acorn: {
      id: 'acorn',
      name: 'Acorn AI',
      description: null,
      note: null,
      aliases: [
        { name: 'Acorn Laboratories Ltd', language: 'en', kind: 'LEGAL' },
        { name: 'Acorn Labs', language: null, kind: 'FORMER' },
        { name: 'Acorn Labs', language: null, kind: 'NAME' },
        { name: 'Leaf', language: null, kind: 'BRAND' },
        { name: '橡果科技', language: 'zh', kind: 'NAME' },
      ],
      founders: {
        edges: [
          {
            claimCount: 1,
            claims: [
              {
                statement: 'Ada Example founded Acorn AI',
                citations: [
                  { quote: 'founded by Ada Example', source: { id: 'almanac' }, dataset: 'almanac' },
                  {
                    quote: 'Ada Example founded Acorn Labs in 2019',
                    source: { id: 'gazette' },
                    dataset: 'universe',
                  },
                ],
              },
            ],
          },
        ],
      },
      fact: {
        claims: [
          {
            statement: 'Acorn AI has daily active users of about 1.5 million users',
            value: { number: '1500000', unit: 'users', approximate: true },
          },
        ],
      },
    },
    byFormerName: { id: 'acorn' },
    survey: { title: 'A survey of makers', kind: 'REPORT' },
  },
}

describe('two datasets that describe one entity', () => {
  covers(
    'Entity',
    'Entity.aliases',
    'Claim.citations',
    'Claim.statement',
    'Source',
  )(
    'the smallest dataset’s name is shown, other names are aliases, the same claim has both citations, in any order',
    async () => {
      await holdOnly(graph, UNIVERSE, ALMANAC)
      expect(await ask(QUESTION)).toEqual(ANSWER)
      await holdOnly(graph, ALMANAC, UNIVERSE)
      expect(await ask(QUESTION)).toEqual(ANSWER)
    },
  )

  covers('Source', 'Source.text')('a source’s text and its hash are of one and the same dataset', async () => {
    const without = `dataset: first\nsources: [{ id: shared, title: Shared, kind: OTHER }]\n`
    const withText = `dataset: second\nsources: [{ id: shared, title: Shared, kind: OTHER, text: shared.txt }]\n`
    await holdOnly(
      graph,
      datasetFolder({ 'first.yaml': without }),
      datasetFolder({ 'second.yaml': withText, 'shared.txt': 'abc' }),
    )
    const { data } = await ask('{ source(id: "shared") { sha256 text } }')
    const { source } = data as { source: { sha256: string | null; text: string | null } }
    expect(source.text === null).toBe(source.sha256 === null)
  })
})

test('an entity that only the other dataset describes is not there without it', async () => {
  await holdOnly(graph, ALMANAC)
  expect(
    await ask(
      '{ acorn: entity(id: "acorn") { aliases { name } } birch: entity(id: "birch") { id } claims { totalCount } }',
    ),
  ).toEqual({
    data: {
      acorn: { aliases: [{ name: 'Acorn Labs' }, { name: '橡果科技' }] },
      birch: null,
      claims: { totalCount: 2 },
    },
  })
})
