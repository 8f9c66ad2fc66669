// Documents that are known: asked for by their hash, and the only ones that are answered where that is set.

import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../../src/api/examples.ts'
import { executableSchema } from '../../../src/api/schema.ts'
import { knownDocuments } from '../../../src/api/serving/documents.ts'
import type { ClaimgraphError } from '../../../src/domain/error.ts'
import { datasetFolder, holdOnly, testGraph } from '../../harness.ts'
import { fetched, oneError, post, type Served, served } from './served.ts'

const OWN = 'query HowMuch {\n  stats { entities }\n}\n\nquery WhichEpoch { stats { epoch } }\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const answer = { data: { stats: { entities: 0 } } }
const schema = executableSchema()
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
      expect(knownDocuments(null, schema).byHash(sha256(query))).toBe(query)
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

describe('a text with its hash beside it, as clients send that were told that the hash is unknown', () => {
  const text = '{ stats { entities } }'
  const persisted = (of: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(of) } })

  it('is answered', async () => {
    const { status, body } = await post(open, { query: text, extensions: persisted(text) })
    expect([status, body]).toEqual([200, answer])
    const search = new URLSearchParams({ query: text, extensions: JSON.stringify(persisted(text)) })
    const got = await fetched(`${open.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
    expect([got.status, got.body]).toEqual([200, answer])
  })

  it('is refused where it is the hash of another', async () => {
    const { body } = await post(open, { query: text, extensions: persisted('{ stats { claims } }') })
    expect(body).toEqual(oneError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported'))
  })

  it('is answered to known documents only, where that is set', async () => {
    expect((await post(only, { query: text, extensions: persisted(text) })).status).toBe(403)
    const known = { query: OWN, extensions: persisted(OWN), operationName: 'HowMuch' }
    expect((await post(only, known)).body).toEqual(answer)
  })
})

describe('a `documentId` that is unknown', () => {
  it('is named', async () => {
    const refused = oneError(
      'BAD_USER_INPUT',
      'Expected the SHA-256 of a document that this server knows as "documentId", but found "nobody-knows": send the text as "query", or put the document into CLAIMGRAPH_DOCUMENTS.',
    )
    const { status, body } = await post(open, { documentId: 'nobody-knows' })
    expect([status, body]).toEqual([400, refused])
    const headers = { 'apollo-require-preflight': '1' }
    const got = await fetched(`${open.url}/graphql?documentId=nobody-knows`, { headers })
    expect([got.status, got.body]).toEqual([400, refused])
  })

  it('doesn’t matter beside a text', async () => {
    expect((await post(open, { documentId: 'nobody-knows', query: '{ stats { entities } }' })).body).toEqual(answer)
  })
})

describe('a folder of documents', () => {
  const refused = (folder: string) => {
    try {
      return knownDocuments(folder, schema)
    } catch (error) {
      const { code, message, problems } = error as ClaimgraphError
      return { code, message, problems }
    }
  }

  it('that is not there is refused', () => {
    expect(refused('/nowhere')).toEqual({
      code: 'ENVIRONMENT',
      message:
        "CLAIMGRAPH_DOCUMENTS=/nowhere is no folder of GraphQL documents: ENOENT: no such file or directory, scandir '/nowhere'",
      problems: [],
    })
  })

  it('with what is no GraphQL, or asks for what is not there, is refused: each file and problem is named', () => {
    const folder = datasetFolder({
      'broken.graphql': '{',
      'fine.graphql': OWN,
      'reports/misspelt.gql': 'query Misspelt {\n  stats { entitys }\n  claim { id }\n}\n',
    })
    expect(refused(folder)).toEqual({
      code: 'ENVIRONMENT',
      message: `CLAIMGRAPH_DOCUMENTS=${folder} has documents that this server could not answer.`,
      problems: [
        'broken.graphql: Syntax Error: Expected Name, found <EOF>. (line 1)',
        'reports/misspelt.gql: Cannot query field "entitys" on type "Stats". Did you mean "entities"? (line 2)',
        'reports/misspelt.gql: Field "claim" argument "id" of type "ID!" is required, but it was not provided. (line 3)',
      ],
    })
  })
})
