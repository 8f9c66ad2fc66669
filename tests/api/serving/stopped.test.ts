// Statements that nobody waits for any more: Neo4j stops them.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../../../src/graph/connect.ts'
import { ARTICLE, holdOnly, testGraph } from '../../harness.ts'
import { PATIENT, post, type Reply, type Served, served, until } from './served.ts'

/** The claims about whom claims are about, and so on: each level has dozens of times as many as the one before. */
const deeper = (inner: string) => `{ edges { node { subject { claims(first: 100) ${inner} } } } }`
const question = {
  query: `query Deep { claims(first: 100) ${deeper(deeper(deeper('{ edges { node { statement } } }')))} }`,
}

/** Milliseconds within which what is stopped is gone, also on a busy machine. Left alone, the statement takes longer. */
const SOON = 15_000

const graph = testGraph()
beforeAll(() => holdOnly(graph, ARTICLE))
beforeEach(() => until(async () => (await running()) === 0))

/** Statements that Neo4j runs, but for this one. */
async function running(): Promise<number> {
  const others = await read(
    graph,
    'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS "SHOW TRANSACTIONS" RETURN currentQuery',
  )
  return others.length
}

const serving = (timeouts: Partial<typeof PATIENT> = {}): Promise<Served> =>
  served(graph, { timeouts: { ...PATIENT, ...timeouts }, maxRows: Number.MAX_SAFE_INTEGER })

async function expectStoppedSoon(): Promise<void> {
  const begin = performance.now()
  await until(async () => (await running()) === 0)
  expect(performance.now() - begin).toBeLessThan(SOON)
}

describe('a statement is stopped at Neo4j', () => {
  it('when its client leaves', async () => {
    const leaving = new AbortController()
    const left = post(await serving(), question, {}, leaving.signal).catch(() => 'left')
    await until(async () => (await running()) === 1)
    leaving.abort()
    expect(await left).toBe('left')
    await expectStoppedSoon()
  })

  it('when the time of its request is over', async () => {
    expect(await outOfTime(2_000)).toMatchObject({
      status: 200,
      body: { errors: [{ extensions: { code: 'TIMEOUT' } }] },
    })
    await expectStoppedSoon()
  })

  /** The answer to a request whose statement has been seen running: on a busy machine its time may be over before that. */
  async function outOfTime(request: number): Promise<Reply> {
    let isOver = false
    const asked = post(await serving({ request }), question).finally(() => {
      isOver = true
    })
    let isSeen = false
    await until(async () => {
      isSeen ||= (await running()) === 1
      return isSeen || isOver
    })
    const reply = await asked
    if (!isSeen && request < PATIENT.request) {
      await until(async () => (await running()) === 0)
      return await outOfTime(2 * request)
    }
    return reply
  }

  it('when its own time is over', async () => {
    const { status, body } = await post(await serving({ statement: 2_000 }), question)
    const error = { message: 'Neo4j did not finish in time.', extensions: { code: 'TIMEOUT' } }
    expect([status, body]).toMatchObject([200, { errors: [error] }])
    await expectStoppedSoon()
  })
})
