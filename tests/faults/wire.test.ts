// What becomes of requests while the wire to Neo4j is slow, dead, cut or gone, and when it is whole again.

import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/api/serving/settings.ts'
import { read } from '../../src/graph/connect.ts'
import { fetched, metricOf, PATIENT, post, type Reply, type Served, served, until } from '../api/serving/served.ts'
import { theGraph } from '../cli/run.ts'
import { serving, untilReady } from '../cli/serving.ts'
import { ENDLESS, holdOnly, testGraph } from '../harness.ts'
import { BOTH, folderOf } from '../ingest/herald.ts'
import { refusal } from '../ingest/small.ts'
import { BUSY, DECLARED, RECOVERED } from './limits.ts'
import { type State, type Wire, wire } from './wire.ts'

const question = {
  query: '{ company(id: "deepseek") { name claims { edges { node { statement citations { quote } } } } } }',
}
/** Milliseconds in which /readyz answers. */
const READY = 5_000
/** Limits of time that don't take long to wait for. */
const SHORT = { statement: 4_000, request: 6_000, http: 10_000 }

const graph = testGraph()
let right: unknown
beforeAll(async () => {
  await holdOnly(graph, folderOf(BOTH))
  // Neo4j takes long to plan what it sees for the first time.
  right = (await post(await served(graph), question)).body
  expect(right).toMatchObject({ data: { company: { name: 'DeepSeek' } } })
})

/** Each test has a wire of its own and a server behind it, so that they can wait beside one another. */
const it = test.extend<{ line: Wire; server: Served }>({
  line: async ({ task: _ }, use) => {
    const line = await wire()
    await use(line)
    await line.close()
  },
  // As it is by default, but for what has to be waited for.
  server: async ({ line }, use) => {
    const server = await served(line.graph, { timeouts: SHORT })
    await until(async () => isRight(await post(server, question)))
    await use(server)
  },
})

const isRight = ({ body }: Reply): boolean => JSON.stringify(body) === JSON.stringify(right)

/** How long something takes, in milliseconds. */
async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const begin = performance.now()
  return [await work, performance.now() - begin]
}

const asked = (server: Served, count: number): Promise<Reply[]> =>
  Promise.all(Array.from({ length: count }, () => post(server, question)))

/** Asks, and expects the right answer or none, with a code of the closed list, within the deadline. */
async function expectHonest(server: Served, count: number, deadline = SHORT.http): Promise<Reply[]> {
  const [replies, elapsed] = await timed(asked(server, count))
  expect(elapsed).toBeLessThan(deadline + BUSY)
  for (const reply of replies.filter(each => !isRight(each))) expect([...DECLARED]).toContain(codeOf(reply))
  return replies
}

/** Of an answer that is an error, beside which there is nothing. */
function codeOf({ body }: Reply): string {
  const { data, errors } = body as { data?: { company: unknown }; errors: { extensions: { code: string } }[] }
  expect(data?.company ?? null).toBe(null)
  return errors[0]!.extensions.code
}

async function expectRecovery(of: Served): Promise<number> {
  const [, elapsed] = await timed(until(async () => isRight(await post(of, question))))
  expect(elapsed).toBeLessThan(RECOVERED + BUSY)
  await untilReady(of)
  return elapsed
}

async function expectNotReady(server: Served): Promise<void> {
  const [{ status }, elapsed] = await timed(fetched(`${server.url}/readyz`))
  expect(status).toBe(503)
  expect(elapsed).toBeLessThan(READY + BUSY)
}

describe.concurrent('while the wire to Neo4j', { timeout: 600_000 }, () => {
  it.for(['dead', 'cut', 'gone'] as State[])(
    'is %s, requests are told so in time, and it is well again by itself',
    async (state, { line, server }) => {
      await line.be(state)
      const [replies] = await Promise.all([expectHonest(server, 20), expectNotReady(server)])
      expect(replies.some(isRight)).toBe(false)
      await expectHonest(server, 20)
      await expectNotReady(server)
      await line.be('whole')
      console.error(`${state}: right again after ${Math.round(await expectRecovery(server))} ms`)
    },
  )

  it('is slow, answers are right', async ({ line }) => {
    const patient = await served(line.graph)
    await line.be('slow')
    expect((await expectHonest(patient, 20, DEFAULT_SETTINGS.timeouts.http)).every(isRight)).toBe(true)
    await untilReady(patient)
  })

  it('is slow, and more is asked than there are connections, what there is no place for is told so', async ({
    line,
  }) => {
    const crowded = await served(line.graph, { maxConcurrency: 100, maxQueue: 100, timeouts: PATIENT })
    await post(crowded, question)
    // The connections are opened first: each takes several answers.
    await line.be('slow', 1_000)
    await asked(crowded, 100)
    // So late that all of them have come before there is room again, also on a busy machine.
    await line.be('slow', 3_000)
    const replies = await asked(crowded, 300)
    const codes = replies.filter(reply => !isRight(reply)).map(codeOf)
    expect(new Set(codes)).toEqual(new Set(['OVERLOADED']))
    expect(codes.length).toBeLessThanOrEqual(100)
    await line.be('whole')
    await expectRecovery(crowded)
  })

  // It is stopped 3.1 s after it was asked for, and gets there after two late answers.
  it.for([
    ['soon after it has begun', 1_450],
    ['before it gets there', 2_000],
  ] as const)('is slow, and a statement is stopped from here %s, its time is over', async ([, late], { line }) => {
    await line.be('slow', late)
    expect((await refusal(read(line.graph, ENDLESS, {}, { timeout: 100 }))).code).toBe('TIMEOUT')
  })

  it('is dead, a server that is told to end does so, and so does its process', async ({ line }) => {
    const { NEO4J_URI: _, ...login } = theGraph()
    const other = await serving({ ...login, NEO4J_URI: line.uri, CLAIMGRAPH_SHUTDOWN_TIMEOUT_MS: '500' })
    await line.be('dead')
    const answer = post(other, question).catch(() => 'cut off')
    await until(async () => (await metricOf(other, 'statements_running')) > 0)
    other.child.kill('SIGTERM')
    expect((await other.end).code).toBe(0)
    await answer
  })

  it('is dead for a moment only, what was under way is told so, and what comes next is answered', async ({
    line,
    server,
  }) => {
    await asked(server, 30)
    await line.be('dead')
    const answers = expectHonest(server, DEFAULT_SETTINGS.maxConcurrency)
    await line.be('whole')
    // The connections of before stay dead, while new ones answer: each of the dead may cost one request.
    const [, elapsed] = await timed(until(async () => isRight(await post(server, question))))
    console.error(`dead for a moment: right again after ${Math.round(elapsed)} ms`)
    await answers
  })

  it('is cut in the middle of answers again and again, none is partial', async ({ line, server }) => {
    for (let round = 0; round < 10; round += 1) {
      const answers = expectHonest(server, 10)
      await line.be(round % 2 === 0 ? 'cut' : 'whole')
      await answers
    }
    await line.be('whole')
    await expectRecovery(server)
  })
})
