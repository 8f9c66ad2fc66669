import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { sha256 } from '../../src/domain/canonical.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const GAZETTE = readFileSync(join(UNIVERSE, 'sources', 'gazette.txt'), 'utf8')

covers(
  'Query.source',
  'Source',
  'Source.text',
  'Source.drawsOn',
)('a source has its text to the letter, and the sources it builds on', async () => {
  const fields = `{ __typename id title kind publisher authors publishedOn publishedOnInferred url language licence note
      sha256 text drawsOn { id drawsOn { id } } }`
  expect(
    await ask(
      `{ gazette: source(id: "gazette") ${fields} filing: source(id: "filing-7") ${fields} survey: source(id: "survey") ${fields} }`,
    ),
  ).toEqual({
    data: {
      gazette: {
        __typename: 'Source',
        id: 'gazette',
        title: 'Acorn Labs, seven years on',
        kind: 'ARTICLE',
        publisher: 'The Sample Gazette',
        authors: ['Zoe Example', 'Abe Example'],
        publishedOn: '2026-03-01',
        publishedOnInferred: false,
        url: 'https://gazette.example/acorn',
        language: 'en',
        licence: 'CC0-1.0',
        note: 'Invented.',
        sha256: sha256(GAZETTE),
        text: GAZETTE,
        drawsOn: [
          { id: 'filing-7', drawsOn: [] },
          { id: 'notebook', drawsOn: [{ id: 'survey' }] },
        ],
      },
      filing: {
        ...bare('filing-7', 'Filing 7', 'FILING'),
        publishedOn: '2026',
        publishedOnInferred: true,
        sha256: sha256('Registered valuation after the seed round: USD 90 million, as of February 2026.\n'),
        text: 'Registered valuation after the seed round: USD 90 million, as of February 2026.\n',
      },
      survey: bare('survey', 'A survey', 'DATA'),
    },
  })
})

covers('Source.claims')('the claims that cite a source, each once, by predicate', async () => {
  expect(
    await ask(`{
      filing: source(id: "filing-7") { claims { totalCount edges { node { statement } } } }
      notebook: source(id: "notebook") { claims { totalCount edges { node { predicate } } } }
      survey: source(id: "survey") { claims { totalCount edges { node { predicate } } } }
    }`),
  ).toEqual({
    data: {
      filing: {
        claims: {
          totalCount: 1,
          edges: [
            {
              node: {
                statement: 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)',
              },
            },
          ],
        },
      },
      notebook: {
        claims: {
          totalCount: 8,
          edges: [
            'CONTEXT_LENGTH',
            'DEVELOPED',
            'DEVELOPED',
            'DEVELOPED',
            'RELEASED_ON',
            'USES_TECHNOLOGY',
            'USES_TECHNOLOGY',
            'USES_TECHNOLOGY',
          ].map(predicate => ({ node: { predicate } })),
        },
      },
      survey: { claims: { totalCount: 0, edges: [] } },
    },
  })
})

covers('Source.claims')('the claims that cite a source can be asked for by predicate and by modality', async () => {
  expect(
    await ask(`{ source(id: "gazette") {
      opinions: claims(filter: { modalities: [OPINION] }) { edges { node { statement } } }
      investments: claims(filter: { predicates: [INVESTED_IN] }) { totalCount }
      foreseen: claims(filter: { predicates: [INVESTED_IN], modalities: [FORECAST] }) { totalCount }
    } }`),
  ).toEqual({
    data: {
      source: {
        opinions: {
          edges: [{ node: { statement: 'Elm 2 is comparable to Oak 1 (opinion, according to ada-example)' } }],
        },
        investments: { totalCount: 3 },
        foreseen: { totalCount: 0 },
      },
    },
  })
})

function bare(id: string, title: string, kind: string) {
  const unsaid = { publisher: null, publishedOn: null, url: null, language: null, licence: null, note: null }
  return {
    __typename: 'Source',
    id,
    title,
    kind,
    authors: [],
    publishedOnInferred: false,
    ...unsaid,
    sha256: null,
    text: null,
    drawsOn: [],
  }
}
