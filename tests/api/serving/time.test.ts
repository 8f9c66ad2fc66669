// Too much at once, too slow, and nobody there any more.

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdOnly, testGraph } from '../../harness.ts'
import { metricOf, oneError, post, type Served, served, until } from './served.ts'
import { type SlowGraph, slowGraph } from './slow-graph.ts'

const question = { query: 'query Stats { stats { entities } }' }
const answer = { data: { stats: { entities: 0 } } }

const graph = testGraph()
let slow: SlowGraph
beforeAll(async () => {
  await holdOnly(graph)
  slow = await slowGraph()
})
afterEach(() => slow.letGo())

/** How many answers were logged with this status. */
const answered = ({ log }: Served, status: number) => log.filter(line => line.status === status).length

describe('when as much is asked as may run at once', () => {
  let server: Served
  beforeAll(async () => {
    server = await served(slow.graph, { maxConcurrency: 1, maxQueue: 1 })
  })

  it('the next waits for its turn, and beyond the queue the answer is OVERLOADED', async () => {
    expect((await post(server, question)).body).toEqual(answer)
    slow.hold()
    const first = [post(server, question), post(server, question)]
    await until(async () => (await metricOf(server, 'requests_waiting')) === 1)
    const third = await post(server, question)
    const message = 'Too many requests wait for their turn already: ask again later.'
    const error = { message, path: ['stats'], extensions: { code: 'OVERLOADED' } }
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1'])
    expect(third.body).toEqual({ data: { stats: null }, errors: [expect.objectContaining(error)] })
    slow.letGo()
    expect((await Promise.all(first)).map(({ status, body }) => [status, body])).toEqual([
      [200, answer],
      [200, answer],
    ])
  })

  it('what Neo4j is not needed for is answered', async () => {
    slow.hold()
    const held = [post(server, question), post(server, question)]
    expect((await post(server, { query: '{ __typename }' })).body).toEqual({ data: { __typename: 'Query' } })
    slow.letGo()
    await Promise.all(held)
  })
})

describe('an answer that takes too long', () => {
  beforeEach(() => slow.letGo())

  it('is given up, and says so, while the network holds it', async () => {
    const timeouts = { statement: 100, request: 200, http: 400 }
    const server = await served(slow.graph, { timeouts })
    await post(server, question)
    slow.hold()
    const { status, body, headers } = await post(server, question)
    expect([status, body, headers.get('retry-after')]).toEqual([
      503,
      oneError('TIMEOUT', 'There was no answer within 400 ms.'),
      '1',
    ])
  })

  it('is given up, and says so, where it waits for its turn', async () => {
    const timeouts = { statement: 100, request: 300, http: 20_000 }
    const server = await served(slow.graph, { timeouts, maxConcurrency: 1 })
    await post(server, question)
    slow.hold()
    const held = new AbortController()
    const first = post(server, question, {}, held.signal).catch(() => 'left')
    await until(async () => (await metricOf(server, 'statements_running')) === 1)
    const { status, body, headers } = await post(server, question)
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    expect(body).toMatchObject({
      errors: [{ message: 'There was no answer within 300 ms.', extensions: { code: 'TIMEOUT' } }],
    })
    held.abort()
    await first
  })
})

describe('when the client goes away', () => {
  it('its place is free when its statement has been stopped, and the log says that nobody waited', async () => {
    const server = await served(slow.graph, { maxConcurrency: 1, maxQueue: 5 })
    await post(server, question)
    slow.hold()
    const leaving = new AbortController()
    const left = post(server, question, {}, leaving.signal).catch(() => 'left')
    await until(async () => (await running(server)) === 1)
    leaving.abort()
    expect(await left).toBe('left')
    await until(() => answered(server, 499) === 1)
    expect(await running(server)).toBe(1)
    slow.letGo()
    await until(async () => (await running(server)) === 0)
    expect((await post(server, question)).body).toEqual(answer)
  })

  const running = (server: Served) => metricOf(server, 'statements_running')
})
