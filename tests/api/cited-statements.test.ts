// `@cited` costs no statement more, and nothing where it isn't asked for.

import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { recorded } from './statements.ts'

const graph = testGraph()
beforeAll(() => holdOnly(graph, UNIVERSE))

const ONE = '{ company(id: "acorn") { founders { edges { node { name } claims { statement citations { quote } } } } } }'
const THREE = `{
  a: claims(first: 2) { edges { node { statement } } }
  b: claims(first: 2) { edges { node { statement subject { name } } } }
  gazette: source(id: "gazette") { claims(first: 1) { edges { node { statement } } } }
}`

/** The statements that answering the operation takes. */
async function statements(operation: string): Promise<string[]> {
  const { graph: sent, texts } = recorded(graph)
  const { errors } = await asker(sent)(operation)
  expect(errors).toBeUndefined()
  return texts
}

describe.each([
  ['one root field', ONE, 1],
  ['several, which agree on an epoch first,', THREE, 4],
])('an operation of %s', (_, selection, count) => {
  test(`takes ${count === 1 ? 'one statement' : `${count} statements`}, with footnotes and without`, async () => {
    const [plain, cited] = [await statements(`query ${selection}`), await statements(`query @cited ${selection}`)]
    expect(plain).toHaveLength(count)
    expect(cited).toHaveLength(count)
  })

  test('is sent the same texts when another one was cited before', async () => {
    const before = await statements(`query Before ${selection}`)
    await statements(`query Cited @cited ${selection}`)
    expect((await statements(`query After ${selection}`)).sort()).toEqual(before.sort())
  })
})

test('the addresses of sources are fetched for footnotes only', async () => {
  const [plain, cited] = [await statements(`query ${ONE}`), await statements(`query @cited ${ONE}`)]
  expect(plain.join()).not.toMatch(/\.url\b/)
  expect(cited.join()).toMatch(/\.url\b/)
})

test('an answer of which nothing rests on words is fetched as without footnotes', async () => {
  const selection = `{ company(id: "acorn") { name founders { totalCount edges { cursor claims { __typename } } } valuation { __typename } } }`
  expect(await statements(`query @cited ${selection}`)).toEqual(await statements(`query ${selection}`))
})
