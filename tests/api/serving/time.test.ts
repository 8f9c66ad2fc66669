// Too much at once, too slow, and nobody there any more.

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdOnly, testGraph } from '../../harness.ts'
import { oneError, post, type Served, served, until } from './served.ts'
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
    const third = await Promise.race([...first, turnedAway(server)])
    expect([third.status, third.body, third.headers.get('retry-after')]).toEqual([
      503,
      oneError('OVERLOADED', 'Too many requests wait for their turn already: ask again later.'),
      '1',
    ])
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

  /** Asks until the queue is full. */
  async function turnedAway(asked: Served) {
    for (;;) {
      const impatient = AbortSignal.timeout(200)
      const reply = await post(asked, question, {}, impatient).catch(() => null)
      if (reply !== null) return reply
    }
  }
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
})

describe('when the client goes away', () => {
  it('its place is free at once, and the log says that nobody waited', async () => {
    const server = await served(slow.graph, { maxConcurrency: 1, maxQueue: 5 })
    await post(server, question)
    slow.hold()
    const leaving = new AbortController()
    const left = post(server, question, {}, leaving.signal).catch(() => 'left')
    await until(async () => (await running(server)) === 1)
    leaving.abort()
    expect(await left).toBe('left')
    await until(async () => (await running(server)) === 0)
    await until(() => answered(server, 499) === 1)
    slow.letGo()
    expect((await post(server, question)).body).toEqual(answer)
  })

  async function running({ url }: Served): Promise<number> {
    const text = await (await fetch(`${url}/metrics`)).text()
    return Number(/^claimgraph_statements_running (\d+)$/m.exec(text)![1])
  }
})
