// Relay's specifications of nodes and connections, as answers keep them (https://relay.dev/docs/guides/graphql-server-specification).

import { isObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { executableSchema } from '../../src/api/schema.ts'
import { ENTITY_KINDS } from '../../src/domain/entity.ts'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

const NODE_TYPES = Object.values(executableSchema().getTypeMap())
  .filter(type => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name)
  .sort()

interface Node {
  __typename: string
  id: string
}

/** Nodes wherever an answer holds them, the first of each type. */
function nodesIn(value: unknown, found = new Map<string, Node>()): Map<string, Node> {
  if (typeof value !== 'object' || value === null) return found
  const { __typename: type, id } = value as Partial<Node>
  if (type !== undefined && id !== undefined && !found.has(type)) found.set(type, { __typename: type, id })
  for (const each of Object.values(value)) nodesIn(each, found)
  return found
}

test('a node of each type is found again by the id that it was met with', async () => {
  const NODE = '__typename id'
  const kinds = ENTITY_KINDS.map(
    kind => `${kind}: entities(first: 1, filter: { kinds: [${kind}] }) { edges { node { ${NODE} } } }`,
  )
  const { data: entities } = await ask(`{ ${kinds.join(' ')} }`)
  const { data: others } = await ask(`{
    conflicts(first: 1) { edges { node { ${NODE} claims(first: 1) { ${NODE} citations(first: 1) { ${NODE} source { ${NODE} } } } } } }
    entity(id: "big-fund") { judgements { ${NODE} } }
  }`)
  const met = [...nodesIn([entities, others]).values()].toSorted((a, b) => (a.__typename < b.__typename ? -1 : 1))
  expect(met.map(({ __typename }) => __typename)).toEqual(NODE_TYPES)

  const ids = met.map(({ id }) => id)
  expect(await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${NODE} } }`, { ids })).toEqual({ data: { nodes: met } })
  const one = `query ($id: ID!) { node(id: $id) { ${NODE} } }`
  for (const node of met) expect(await ask(one, { id: node.id })).toEqual({ data: { node } })
})

describe('the page info of a connection', () => {
  interface Page {
    edges: { cursor: string; node: { id: string } }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  }
  const PAGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
  const page = async (args: string): Promise<Page> => {
    const { data, errors } = await ask(`{ technologies(${args}) ${PAGE} }`)
    expect(errors).toBeUndefined()
    return (data as { technologies: Page }).technologies
  }
  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id)
  const ends = ({ pageInfo: { startCursor, endCursor } }: Page) => [startCursor, endCursor]

  test('has the cursors of the first and the last edge, and none where there are no edges', async () => {
    const { edges, ...some } = await page('first: 2')
    expect(ends({ edges, ...some })).toEqual([edges[0]!.cursor, edges[1]!.cursor])
    expect(ends(await page('first: 0'))).toEqual([null, null])
  })

  test('tells forwards whether more follows, and backwards whether more comes before', async () => {
    const all = await page('first: 100')
    const count = all.edges.length
    expect(count).toBeGreaterThan(2)
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    for (const size of [1, count - 1, count, count + 1]) {
      const [first, last] = [await page(`first: ${size}`), await page(`last: ${size}`)]
      expect([idsOf(first), idsOf(last)]).toEqual([idsOf(all).slice(0, size), idsOf(all).slice(-size)])
      expect([first.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([size < count, size < count])
    }
  })

  test('leads from page to page, to each item once and in one order, forwards and backwards', async () => {
    const all = idsOf(await page('first: 100'))
    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const found: Page = await page(`first: 2${after === null ? '' : `, after: "${after}"`}`)
      forwards.push(...idsOf(found))
      ;[after, more] = [found.pageInfo.endCursor, found.pageInfo.hasNextPage]
    }
    const backwards: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const found: Page = await page(`last: 2${before === null ? '' : `, before: "${before}"`}`)
      backwards.unshift(...idsOf(found))
      ;[before, more] = [found.pageInfo.startCursor, found.pageInfo.hasPreviousPage]
    }
    expect([forwards, backwards]).toEqual([all, all])
  })
})
