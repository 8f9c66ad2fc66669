// API keys, over HTTP: what they open, and what is open without.

import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { holdOnly, testGraph } from '../../harness.ts'
import { fetched, oneError, post, type Served, served } from './served.ts'

const KEY = 'correct-horse-battery'
const OTHER_KEY = 'staple-staple-staple'
const graph = testGraph()
const question = { query: '{ __typename }' }
const refused = oneError(
  'UNAUTHENTICATED',
  'An API key is needed: send it as "Authorization: Bearer <key>" or as "x-api-key".',
)

let server: Served
beforeAll(async () => {
  await holdOnly(graph)
  const hashed = `sha256:${createHash('sha256').update(OTHER_KEY).digest('hex')}`
  server = await served(graph, { apiKeys: [KEY, hashed], corsOrigins: ['https://example.org'] })
})

describe('where there are API keys', () => {
  it.each([
    ['nothing', {}],
    ['an empty key', { 'x-api-key': '' }],
    ['another key', { 'x-api-key': 'wrong-wrong-wrong-wrong' }],
    ['the beginning of a key', { 'x-api-key': KEY.slice(0, -1) }],
    ['a key and more', { authorization: `Bearer ${KEY}x` }],
    ['a key as a password', { authorization: `Basic ${btoa(`user:${KEY}`)}` }],
    ['the hash of a key', { 'x-api-key': createHash('sha256').update(OTHER_KEY).digest('hex') }],
  ])('%s opens nothing', async (_, headers: Record<string, string>) => {
    const { status, body, headers: answered } = await post(server, question, headers)
    expect([status, body, answered.get('www-authenticate')]).toEqual([401, refused, 'Bearer realm="claimgraph"'])
    const get = await fetched(`${server.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    })
    expect([get.status, get.body]).toEqual([401, refused])
    expect((await fetched(`${server.url}/metrics`, { headers })).status).toBe(401)
  })

  it.each([
    ['x-api-key', { 'x-api-key': KEY }],
    ['Authorization', { authorization: `Bearer ${KEY}` }],
    ['either, for a key that is known by its hash', { authorization: `bearer ${OTHER_KEY}` }],
    ['x-api-key, where a proxy has a token of its own', { authorization: 'Bearer of-the-proxy', 'x-api-key': KEY }],
    ['Authorization, where x-api-key is for another', { authorization: `Bearer ${KEY}`, 'x-api-key': 'of-another' }],
  ])('one that is known opens the API and the metrics, in %s', async (_, headers: Record<string, string>) => {
    expect(await post(server, question, headers)).toMatchObject({
      status: 200,
      body: { data: { __typename: 'Query' } },
    })
    expect((await fetched(`${server.url}/metrics`, { headers })).status).toBe(200)
  })

  it('the playground and the probes are open, and tell nothing of what runs here', async () => {
    expect((await fetched(`${server.url}/`)).status).toBe(200)
    expect((await fetched(`${server.url}/livez`)).body).toEqual({ status: 'live' })
    expect((await fetched(`${server.url}/readyz`)).body).toEqual({ status: 'ready' })
    expect((await fetched(`${server.url}/readyz`, { headers: { 'x-api-key': KEY } })).body).toEqual({
      status: 'ready',
      database: expect.stringMatching(/^Neo4j\/\d/),
      epoch: 0,
      reasons: [],
    })
  })

  it('a page of an origin that may ask can read that it needs one, and ask before it has sent it', async () => {
    const origin = { origin: 'https://example.org' }
    const { status, headers } = await post(server, question, origin)
    expect([status, headers.get('access-control-allow-origin')]).toEqual([401, 'https://example.org'])
    const preflight = await fetched(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'content-type, authorization, x-api-key, apollo-require-preflight, x-apollo-operation-name, traceparent, tracestate',
    ])
  })

  it('no key gets into the log', async () => {
    await post(server, question, { 'x-api-key': KEY })
    await post(server, question, { 'x-api-key': 'wrong-wrong-wrong-wrong' })
    const log = JSON.stringify(server.log)
    expect([log.includes(KEY), log.includes(OTHER_KEY), log.includes('wrong-wrong')]).toEqual([false, false, false])
  })
})

describe('where there are none', () => {
  it('whoever reaches the server may ask', async () => {
    const open = await served(graph)
    expect(await post(open, question)).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } })
    expect((await fetched(`${open.url}/metrics`)).status).toBe(200)
  })
})
