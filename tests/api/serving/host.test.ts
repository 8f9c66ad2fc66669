// To whom a server answers that is only for its own machine: pages of the internet can make a name of theirs mean it.

import { request } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { holdOnly, testGraph } from '../../harness.ts'
import { type Served, served } from './served.ts'

const KEY = 'correct-horse-battery'
const graph = testGraph()
let server: Served
beforeAll(async () => {
  await holdOnly(graph)
  server = await served(graph)
})

/** The status of a question, or of a GET of another path, that names this host. */
function statusFor(host: string, { url }: Served = server, path = '/graphql', key = ''): Promise<number | undefined> {
  const isQuestion = path === '/graphql'
  const headers = { host, 'x-api-key': key, ...(isQuestion && { 'content-type': 'application/json' }) }
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { method: isQuestion ? 'POST' : 'GET', headers }, response => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end(isQuestion ? '{"query":"{ __typename }"}' : undefined)
  })
}

const FOREIGN = [
  'evil.test',
  'evil.test:4000',
  'localhost.evil.test',
  '127.0.0.1.evil.test:4000',
  'evil@localhost',
  '[::2]',
  '10.0.0.1',
]

describe('a server on a loopback address, without keys', () => {
  it.each([
    'localhost',
    'localhost:4000',
    'LOCALHOST:1',
    '127.0.0.1',
    '127.0.0.1:65535',
    '127.1.2.3',
    '[::1]',
    '[::1]:4000',
  ])('answers to %s', async host => {
    expect(await statusFor(host)).toBe(200)
  })

  it.each(FOREIGN)('refuses what was sent to %s', async host => {
    for (const path of ['/graphql', '/', '/metrics', '/readyz'])
      expect([path, await statusFor(host, server, path)]).toEqual([path, 421])
  })
})

describe('a server that has keys, or is for whoever reaches it', () => {
  it('answers to any name', async () => {
    const locked = await served(graph, { apiKeys: [KEY] })
    const anonymous = await served(graph, {}, { anonymous: true })
    for (const host of FOREIGN) {
      expect([host, await statusFor(host, locked, '/graphql', KEY)]).toEqual([host, 200])
      expect([host, await statusFor(host, anonymous)]).toEqual([host, 200])
    }
  })
})
