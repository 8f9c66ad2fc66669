// serve and start: a process that answers over HTTP until it is told to end.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUSY } from '../faults/limits.ts'
import { holdOnly, testGraph } from '../harness.ts'
import { BOTH, folderOf } from '../ingest/herald.ts'
import { theGraph } from './run.ts'
import { type Serving, serving, untilReady } from './serving.ts'

const ask = (url: string, query: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })

const graph = testGraph()

describe('serve', () => {
  let server: Serving
  beforeAll(async () => {
    await holdOnly(graph, folderOf(BOTH))
    server = await serving(theGraph())
  })
  afterAll(() => {
    server?.child.kill('SIGKILL')
  })

  it('says that it lives, and that it is ready, with the database it reads', async () => {
    const live = await fetch(`${server.url}/livez`)
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }])
    const ready = await untilReady(server)
    expect(await ready.json()).toEqual({
      status: 'ready',
      database: expect.stringMatching(/^Neo4j\/\d/),
      epoch: 1,
      reasons: [],
    })
  })

  it('answers GraphQL', async () => {
    const response = await ask(server.url, '{ company(id: "deepseek") { name } }')
    expect([response.status, await response.json()]).toEqual([200, { data: { company: { name: 'DeepSeek' } } }])
  })

  it('refuses a request that a foreign page could send: CSRF', async () => {
    const response = await ask(server.url, '{ company(id: "deepseek") { name } }', { 'content-type': 'text/plain' })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('DeepSeek')
    const simple = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)
    expect(simple.status).toBe(400)
    expect(await simple.text()).not.toContain('Query"')
  })

  it('shows the playground at /', async () => {
    const response = await fetch(`${server.url}/`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toMatch(/^<!doctype html>/i)
  })

  it('knows no other path', async () => {
    expect((await fetch(`${server.url}/etc/passwd`)).status).toBe(404)
    expect((await fetch(`${server.url}/playground/..%2f..%2fpackage.json`)).status).toBe(404)
  })
})

describe('a command that serves', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 before anybody would kill it at %s, even with a client that stays',
    async signal => {
      const { child, url, end } = await serving(theGraph())
      await fetch(`${url}/livez`, { keepalive: true })
      const told = performance.now()
      child.kill(signal)
      const { code, stdout } = await end
      expect(code).toBe(0)
      expect(performance.now() - told).toBeLessThan(20_000 + BUSY)
      expect(stdout).toMatch(
        /^Playground {5}http:\/\/127\.0\.0\.1:\d+\/\nExplore {8}http:\/\/127\.0\.0\.1:\d+\/explore\nGraphQL {8}http:\/\/127\.0\.0\.1:\d+\/graphql\nNeo4j {10}Neo4j\/[\d.]+\n$/,
      )
    },
  )

  it('after start has migrated and ingested what CLAIMGRAPH_DATA names', async () => {
    await holdOnly(graph)
    const { child, url, end } = await serving({ ...theGraph(), CLAIMGRAPH_DATA: folderOf(BOTH) }, { command: 'start' })
    const response = await ask(url, '{ companies(first: 5) { edges { node { name } } } }')
    child.kill('SIGTERM')
    expect(await response.json()).toEqual({
      data: { companies: { edges: [{ node: { name: 'Alibaba' } }, { node: { name: 'DeepSeek' } }] } },
    })
    const { code, stderr } = await end
    expect(code).toBe(0)
    expect(stderr).toContain(
      'news, published as epoch 1: claims 2 added; citations 2 added; sources and entities 3 added\n',
    )
  })

  it('keeps to its settings: keys are needed, and too many rows refused', async () => {
    const key = 'correct-horse-battery'
    const { child, url } = await serving({ ...theGraph(), CLAIMGRAPH_API_KEYS: key, CLAIMGRAPH_MAX_ROWS: '5' })
    const json = { 'content-type': 'application/json' }
    expect((await ask(url, '{ __typename }')).status).toBe(401)
    const response = await ask(url, '{ companies(first: 6) { totalCount } }', { ...json, 'x-api-key': key })
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message:
              'Expected at most 5 rows, but the operation may fetch 6, companies alone 6: ask for fewer with "first", or for less of each.',
            extensions: { code: 'QUERY_TOO_COMPLEX', cost: 6, limit: 5, path: ['companies'] },
          },
        ],
      },
    ])
    child.kill('SIGKILL')
  })

  it('never prints the password', async () => {
    const { child, end } = await serving({ ...theGraph(), CLAIMGRAPH_LOG_LEVEL: 'trace' })
    child.kill('SIGTERM')
    const { stdout, stderr } = await end
    expect(stdout + stderr).not.toContain(theGraph().NEO4J_PASSWORD)
  })
})
