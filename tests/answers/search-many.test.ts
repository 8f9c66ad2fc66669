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
  // What ended with the last publication is left out from the next one on.
  await ingest(graph, [
    datasetFolder({
      'records.json': '{"dataset": "another", "entities": [{"id": "zenith", "kind": "Company", "name": "Zenith"}]}',
    }),
  ])
})

it('the one that is left is found, by search and by resolve', async () => {
  const { data } = await ask('{ search(text: "acme") { matchedOn } resolve(name: "Acme") { matchedOn } }')
  expect(data).toEqual({ search: [{ matchedOn: ONE }], resolve: [{ matchedOn: ONE }] })
})

it('the others are found at the epoch at which they were there', async () => {
  const { data } = await ask('query @at(epoch: 1) { search(text: "acme", first: 100) { matchedOn } }')
  expect((data as { search: unknown[] }).search).toHaveLength(100)
})
