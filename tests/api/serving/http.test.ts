// What a browser, or anybody on the internet, may send to the endpoint.

import { beforeAll, describe, expect, it } from 'vitest'
import { holdOnly, testGraph } from '../../harness.ts'
import { fetched, oneError, post, type Served, served } from './served.ts'

const graph = testGraph()
let closed: Served
let open: Served
beforeAll(async () => {
  await holdOnly(graph)
  closed = await served(graph, { introspection: false })
  open = await served(graph, { corsOrigins: ['https://example.org', 'http://localhost:3000'] })
})

const json = { 'content-type': 'application/json' }
const question = JSON.stringify({ query: '{ __typename }' })
const preflight = { 'access-control-request-method': 'POST' }

async function allowed(server: Served, origin: string) {
  const url = `${server.url}/graphql`
  const asked = await fetched(url, { method: 'POST', headers: { ...json, origin }, body: question })
  const before = await fetched(url, { method: 'OPTIONS', headers: { ...preflight, origin } })
  return [asked, before].map(({ headers }) => headers.get('access-control-allow-origin'))
}

describe('pages of other origins', () => {
  it('may not read answers', async () => {
    expect(await allowed(closed, 'https://example.org')).toEqual([null, null])
  })

  it('may where they are named, to the letter', async () => {
    expect(await allowed(open, 'https://example.org')).toEqual(['https://example.org', 'https://example.org'])
    expect(await allowed(open, 'http://localhost:3000')).toEqual(['http://localhost:3000', 'http://localhost:3000'])
    for (const other of ['http://example.org', 'https://example.org:444', 'https://evil.example.org', 'null'])
      expect([other, await allowed(open, other)]).toEqual([other, [null, null]])
  })

  it('are told apart by whatever keeps answers', async () => {
    expect((await post(open, { query: '{ __typename }' })).headers.get('vary')).toBe('Origin')
  })

  it.each([
    ['as text', 'text/plain'],
    ['as a form', 'application/x-www-form-urlencoded'],
    ['as a form with files', 'multipart/form-data; boundary=x'],
  ])('cannot have a question asked %s, without being asked themselves first', async (_, type) => {
    const { status, body } = await fetched(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: question,
    })
    expect([status >= 400 && status < 500, JSON.stringify(body).includes('"Query"')]).toEqual([true, false])
  })
})

describe('the endpoint', () => {
  it('lets nothing be kept that is read there', async () => {
    const get = await fetched(`${open.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    const answers = [get, await post(open, { query: '{ __typename }' }), await post(open, { query: '{' })]
    for (const path of ['metrics', 'readyz']) answers.push(await fetched(`${open.url}/${path}`))
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(answers.map(() => 'no-store'))
  })

  it('answers a list of questions with an error: there are no batches', async () => {
    const { status, body } = await fetched(`${open.url}/graphql`, {
      method: 'POST',
      headers: json,
      body: `[${question}]`,
    })
    expect([status, body]).toEqual([400, oneError('BAD_REQUEST', 'Operation batching disabled.')])
  })

  it('refuses a body of more than 256 KiB', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(256 * 1024)}` })
    expect(await fetched(`${open.url}/graphql`, { method: 'POST', headers: json, body })).toMatchObject({
      status: 413,
      body: oneError('BAD_REQUEST', 'Request body is too large'),
    })
  })

  it.each([
    ['', "Body cannot be empty when content-type is set to 'application/json'"],
    ['{', "Body is not valid JSON but content-type is set to 'application/json'"],
    [
      '{"query": "{ __typename }", "__proto__": {}}',
      "Body is not valid JSON but content-type is set to 'application/json'",
    ],
  ])('refuses the body “%s”', async (body, message) => {
    expect(await fetched(`${open.url}/graphql`, { method: 'POST', headers: json, body })).toMatchObject({
      status: 400,
      body: oneError('BAD_REQUEST', message),
    })
  })

  it('answers in the type that is accepted', async () => {
    const types = ['application/json', 'application/graphql-response+json', '*/*']
    const answered = await Promise.all(types.map(accept => post(open, { query: '{ __typename }' }, { accept })))
    expect(answered.map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/json; charset=utf-8',
      'application/graphql-response+json; charset=utf-8',
      'application/json; charset=utf-8',
    ])
    expect((await post(open, { query: '{ __typename }' }, { accept: 'text/css' })).status).toBe(406)
  })

  it('answers GET with a header that a foreign page cannot set', async () => {
    const url = `${open.url}/graphql?query=${encodeURIComponent('{ __typename }')}`
    expect(await fetched(url, { headers: { 'apollo-require-preflight': '1' } })).toMatchObject({
      status: 200,
      body: { data: { __typename: 'Query' } },
    })
    expect((await fetched(url)).status).toBe(400)
  })

  it('keeps no text that a client sends for later', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) }
    expect((await post(open, { extensions: { persistedQuery } })).body).toEqual(
      oneError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported'),
    )
  })
})

describe('where the schema is not shown', () => {
  it('introspection is refused', async () => {
    const { status, body } = await post(closed, { query: '{ __schema { queryType { name } } }' })
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('GRAPHQL_VALIDATION_FAILED')])
  })

  it('an error names no field that was not asked for', async () => {
    const query = '{ compani(id: "a") { name } }'
    expect(JSON.stringify((await post(closed, { query })).body)).not.toContain('company')
    expect(JSON.stringify((await post(open, { query })).body)).toContain('company')
  })
})
