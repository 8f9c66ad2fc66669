// The end of a server: told first, then waited for, then made.

import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inTurn } from '../../../src/api/turns.ts'
import { holdOnly, testGraph } from '../../harness.ts'
import { fetched, metricOf, oneError, post, served, until } from './served.ts'
import { type SlowGraph, slowGraph } from './slow-graph.ts'

const question = { query: '{ stats { entities } }' }
const answer = { data: { stats: { entities: 0 } } }
const graph = testGraph()
let slow: SlowGraph
beforeAll(async () => {
  await holdOnly(graph)
  slow = await slowGraph()
})
afterEach(() => slow.letGo())

const isOver = (url: string) =>
  fetch(`${url}/livez`).then(
    () => false,
    () => true,
  )

describe('a server that is told to end', () => {
  it('says so, answers what runs, takes nothing new, and is gone', async () => {
    const { url, close } = await served(slow.graph)
    await post({ url }, question)
    slow.hold()
    const running = post({ url }, question)
    await until(async () => (await metricOf({ url }, 'statements_running')) === 1)

    const closed = close()
    const ready = await fetched(`${url}/readyz`)
    expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', reasons: ['The server is about to end.'] }])
    const late = await post({ url }, question)
    expect([late.status, late.body, late.headers.get('retry-after'), late.headers.get('connection')]).toEqual([
      503,
      oneError('OVERLOADED', 'The server is about to end.'),
      '1',
      'close',
    ])

    slow.letGo()
    const { status, body } = await running
    expect([status, body]).toEqual([200, answer])
    await closed
    expect(await isOver(url)).toBe(true)
  })

  it('still answers for as long as a balancer needs to look elsewhere', async () => {
    const { url, close } = await served(slow.graph, { shutdown: { delay: 5_000, timeout: 8_000 } })
    await post({ url }, question)
    const closed = close()
    expect((await fetched(`${url}/readyz`)).status).toBe(503)
    const { status, body, headers } = await post({ url }, question)
    expect([status, body, headers.get('connection')]).toEqual([200, answer, 'close'])
    await closed
    expect(await isOver(url)).toBe(true)
  })

  it('waits no longer than it may for what runs', async () => {
    const timeouts = { statement: 1_000, request: 60_000, http: 90_000 }
    const { url, close } = await served(slow.graph, { timeouts, shutdown: { delay: 0, timeout: 200 } })
    await post({ url }, question)
    slow.hold()
    const running = post({ url }, question).catch(() => 'cut off')
    await until(async () => (await metricOf({ url }, 'statements_running')) === 1)
    await close()
    await running
    expect(await isOver(url)).toBe(true)
  })

  it('says so to what still waits for its turn when the time is over', async () => {
    const shutdown = { delay: 0, timeout: 200 }
    const { url, close } = await served(slow.graph, { maxConcurrency: 1, shutdown })
    await post({ url }, question)
    slow.hold()
    const both = [post({ url }, question), post({ url }, question)]
    const ends = both.map(each => each.catch(() => 'cut off'))
    await until(async () => (await metricOf({ url }, 'requests_waiting')) === 1)
    const closed = close()
    const { status, body, headers } = await Promise.any(both)
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    expect(body).toMatchObject({
      errors: [{ message: 'The server is about to end.', extensions: { code: 'OVERLOADED' } }],
    })
    await closed
    await Promise.all(ends)
  })

  it('waits for nobody who sends half a request, or fetches half an answer', async () => {
    const { url, close } = await served(slow.graph)
    const { port, hostname } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    socket.on('error', () => {})
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    )
    // It has come.
    await until(async () => (await fetched(`${url}/livez`)).status === 200)
    const begin = performance.now()
    await close()
    expect(performance.now() - begin).toBeLessThan(10_000)
    socket.destroy()
  })

  it('refuses in its own words also what arrives at the very end', async () => {
    const { url, close } = await served(slow.graph)
    const { port, hostname } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const parts: string[] = []
    socket.setEncoding('utf8').on('data', part => parts.push(String(part)))
    const ended = once(socket, 'end')
    ended.catch(() => {})
    const query = encodeURIComponent(question.query)
    // A connection on which a request has begun to come is not an idle one, which would be closed.
    socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nhost: localhost\r\n`)
    await until(async () => (await fetched(`${url}/livez`)).status === 200)
    const closed = close()
    await until(() => isOver(url))
    socket.write('apollo-require-preflight: true\r\n\r\n')
    await Promise.all([closed, ended])
    const response = parts.join('')
    expect(response).toMatch(/^HTTP\/1.1 503 .*\nconnection: close\r\n/is)
    expect(JSON.parse(response.slice(response.indexOf('{')))).toEqual(
      oneError('OVERLOADED', 'The server is about to end.'),
    )
  })

  it('doesn’t wait for the ready questions, which it asks at the start', async () => {
    slow.hold()
    const { url, close } = await served(slow.graph, {}, { warms: true })
    const begin = performance.now()
    await close()
    expect(performance.now() - begin).toBeLessThan(10_000)
    expect(await isOver(url)).toBe(true)
  })

  it('doesn’t call it a failure that these are left unasked', async () => {
    const cold = testGraph()
    const done = Promise.withResolvers<void>()
    // Whatever Neo4j has not planned waits for its turn.
    const other = inTurn(cold, 'another', undefined, () => done.promise)
    const { close, log } = await served(cold, {}, { warms: true })
    await pause(500)
    await close()
    done.resolve()
    await other
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })
})
