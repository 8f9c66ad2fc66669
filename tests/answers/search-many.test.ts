// Many names that begin alike: what nobody gives any more takes no place from what is there.

import { beforeAll, describe, expect, it } from 'vitest'
import { recorded } from '../api/statements.ts'
import { asker, datasetFolder, holdOnly, ingest, testGraph } from '../harness.ts'

const graph = testGraph()
const ask = asker(graph)
const register = (names: readonly string[]) =>
  datasetFolder({
    'records.json': JSON.stringify({
      dataset: 'register',
      entities: names.map((name, index) => ({ id: `acme-${name.length}-${index}`, kind: 'Company', name })),
    }),
  })
const MANY = Array.from({ length: 300 }, (_, index) => `Acme ${index}`)
const ONE = 'Acme Consolidated Shipping and Trading Partners'

beforeAll(async () => {
  await holdOnly(graph, register(MANY))
  await ingest(graph, [register([ONE])])
})

it('the one that is left is found, by search and by resolve', async () => {
  expect(await ask('{ search(text: "acme") { matchedOn } }')).toEqual({ data: { search: [{ matchedOn: ONE }] } })
  expect(await ask('{ resolve(name: "Acme") { matchedOn } }')).toEqual({ data: { resolve: [{ matchedOn: ONE }] } })
  // Two root fields share an epoch, which may have been left behind when the second is read.
  expect(await ask('{ search(text: "acme") { matchedOn } resolve(name: "Acme") { matchedOn } }')).toEqual({
    data: { search: [{ matchedOn: ONE }], resolve: [{ matchedOn: ONE }] },
  })
})

it('the others are found at the epoch at which they were there', async () => {
  const { data } = await ask('query @at(epoch: 1) { search(text: "acme", first: 100) { matchedOn } }')
  expect((data as { search: unknown[] }).search).toHaveLength(100)
})

describe('names with a typo', () => {
  beforeAll(async () => void (await ingest(graph, [register(['Acorn', 'Acord', 'Alder Cedar Oak Reed Maple'])])))

  /** What is found, by name, and by how many statements. */
  async function found(text: string) {
    const { graph: sent, texts } = recorded(graph)
    const { data } = await asker(sent)('query ($text: String!) { search(text: $text) { matchedOn reason } }', { text })
    const hits = (data as { search: { matchedOn: string; reason: string }[] }).search
    return { hits: hits.toSorted((a, b) => (a.matchedOn < b.matchedOn ? -1 : 1)), statements: texts.length }
  }
  const hit = (matchedOn: string, reason: string) => ({ matchedOn, reason })

  it('are not looked for where one has the words as they are written', async () => {
    expect(await found('acord')).toEqual({ hits: [hit('Acord', 'EXACT')], statements: 1 })
    expect(await found('acor')).toEqual({ hits: [hit('Acord', 'PREFIX'), hit('Acorn', 'PREFIX')], statements: 1 })
  })

  it('are found where none has', async () => {
    const typos = [hit('Acord', 'TYPO'), hit('Acorn', 'TYPO')]
    expect(await found('acorx')).toEqual({ hits: typos, statements: 2 })
    // Having the letters for its initials is not having the words.
    expect(await found('acorm')).toEqual({
      hits: [...typos, hit('Alder Cedar Oak Reed Maple', 'ACRONYM')],
      statements: 2,
    })
    expect(await found('willow')).toEqual({ hits: [], statements: 2 })
  })
})
