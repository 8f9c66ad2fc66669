// Many names that begin alike: what nobody gives any more takes no place from what is there.

import { beforeAll, expect, it } from 'vitest'
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

it('names with a typo are looked for where none has the words as they are written', async () => {
  await ingest(graph, [register(['Acorn Trading', 'Acord Trading'])])
  const found = async (text: string) => {
    const { data } = await ask('query ($text: String!) { search(text: $text) { matchedOn reason } }', { text })
    return (data as { search: unknown[] }).search
  }
  expect(await found('acorn trading')).toEqual([{ matchedOn: 'Acorn Trading', reason: 'EXACT' }])
  expect(await found('acorn tra')).toEqual([{ matchedOn: 'Acorn Trading', reason: 'PREFIX' }])
  const typos = ['Acord Trading', 'Acorn Trading'].map(matchedOn => ({ matchedOn, reason: 'TYPO' }))
  expect(await found('acorm trading')).toEqual(expect.arrayContaining(typos))
})
