// Documents that are known: asked for by their hash, and the only ones that are answered where that is set.

import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../../src/api/examples.ts'
import { knownDocuments } from '../../../src/api/serving/documents.ts'
import type { ClaimgraphError } from '../../../src/domain/error.ts'
import { datasetFolder, holdOnly, testGraph } from '../../harness.ts'
import { fetched, oneError, post, type Served, served } from './served.ts'

const OWN = 'query HowMuch {\n  stats { entities }\n}\n\nquery WhichEpoch { stats { epoch } }\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const answer = { data: { stats: { entities: 0 } } }
const graph = testGraph()

let only: Served
let open: Served
beforeAll(async () => {
  await holdOnly(graph)
  const folder = datasetFolder({ 'reports/stats.graphql': OWN, 'notes.txt': 'no GraphQL' })
  only = await served(graph, { documents: { trustedOnly: true, folder } })
  open = await served(graph, { documents: { trustedOnly: false, folder } })
})

describe('a known document', () => {
  it.each([
    ['by its text', { query: OWN }],
    ['by its text without white space around', { query: OWN.trim() }],
    ['by its text as graphql-js prints it', { query: print(parse(OWN)) }],
    ['by `documentId`', { documentId: sha256(OWN) }],
    ['by `documentId` with the name of the hash', { documentId: `sha256:${sha256(OWN)}` }],
    ['by the hash of a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(OWN) } } }],
    [
      'by the hash of its text as graphql-js prints it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(print(parse(OWN))) } } },
    ],
  ])('is answered %s', async (_, question) => {
    for (const server of [only, open]) {
      const { status, body } = await post(server, { ...question, operationName: 'HowMuch' })
      expect([status, body]).toEqual([200, answer])
    }
  })

  it.each([
    ['documentId', `documentId=${sha256(OWN)}`],
    [
      'extensions',
      `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(OWN) } }))}`,
    ],
    ['query', `query=${encodeURIComponent(OWN)}`],
  ])('is answered by GET with %s', async (_, search) => {
    const headers = { 'apollo-require-preflight': '1' }
    const { status, body } = await fetched(`${only.url}/graphql?${search}&operationName=HowMuch`, { headers })
    expect([status, body]).toEqual([200, answer])
  })

  it.each(examples().map(({ title, query }) => [title, query] as const))(
    'is each of the ready ones: %s',
    (_, query) => {
      expect(knownDocuments(null).byHash(sha256(query))).toBe(query)
    },
  )
})

describe('where only known documents are answered', () => {
  const refused = oneError(
    'DOCUMENT_NOT_TRUSTED',
    'Only documents that this server knows are answered, and it does not know this one.',
  )

  it.each([
    ['another text', { query: '{ stats { entities } }' }],
    ['a known text with something added', { query: `${OWN}query More { stats { claims } }` }],
    ['a known hash beside another text', { query: '{ stats { claims } }', documentId: sha256(OWN) }],
    ['an unknown hash', { documentId: sha256('{ stats { claims } }') }],
    ['an unknown persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['what is no GraphQL', { query: '{' }],
  ])('%s is refused', async (_, question) => {
    const { status, body } = await post(only, question)
    expect([status, body]).toEqual([403, refused])
  })

  it('a GET of another text is refused', async () => {
    const url = `${only.url}/graphql?query=${encodeURIComponent('{ stats { claims } }')}`
    const { status, body } = await fetched(url, { headers: { 'apollo-require-preflight': '1' } })
    expect([status, body]).toEqual([403, refused])
  })

  it('nothing is a bad request, as anywhere', async () => {
    for (const question of [
      {},
      { query: '' },
      { query: 7 as unknown as string },
      { documentId: 7 as unknown as string },
    ])
      expect((await post(only, question)).status).toBe(400)
  })
})

describe('a folder of documents', () => {
  const refused = (folder: string) => {
    try {
      return knownDocuments(folder)
    } catch (error) {
      return [(error as ClaimgraphError).code, (error as Error).message]
    }
  }

  it('that is not there, or holds what is no GraphQL, is refused', () => {
    expect(refused('/nowhere')).toEqual([
      'ENVIRONMENT',
      "CLAIMGRAPH_DOCUMENTS=/nowhere is no folder of GraphQL documents: ENOENT: no such file or directory, scandir '/nowhere'",
    ])
    const folder = datasetFolder({ 'broken.graphql': '{' })
    expect(refused(folder)).toEqual([
      'ENVIRONMENT',
      `CLAIMGRAPH_DOCUMENTS=${folder} is no folder of GraphQL documents: Syntax Error: Expected Name, found <EOF>.`,
    ])
  })
})
