// What can go wrong between here and Neo4j, and what people are told to do about it.

import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect, disconnect, read, type ServerAddress, verify, write } from '../../src/graph/connect.ts'
import { NOBODY } from '../cli/run.ts'
import { ENDLESS, testGraph } from '../harness.ts'
import { refusal } from '../ingest/small.ts'

const graph = testGraph()
const address = inject('neo4j')
const SILENT = 'Neo4j does not answer: check that it runs, and NEO4J_URI where it is set.'
/** The same of a port with nobody behind it. */
const REFUSED = expect.stringMatching(
  /^Neo4j does not answer \(connect ECONNREFUSED 127\.0\.0\.1:2\): check that it runs, and/,
)
const LOGIN =
  'Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD (or that the account is not locked after too many tries).'

/** How `work` with that server is refused, and after how many seconds. */
async function refused(server: Partial<ServerAddress>, work: typeof verify | typeof ask) {
  const other = connect({ ...address, ...server })
  const start = performance.now()
  try {
    const { code, message } = await refusal(work(other))
    return { code, message, seconds: (performance.now() - start) / 1000 }
  } finally {
    await disconnect(other)
  }
}
const ask = (other: typeof graph) => read(other, 'RETURN 1')

/** Where somebody takes connections and never says a word. */
let mute: string
const sockets: Socket[] = []
const listener = createServer(socket => sockets.push(socket))

beforeAll(async () => {
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  mute = `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  listener.close()
})

describe('a server that does not answer', () => {
  it('is found out by verify at once', async () => {
    for (const uri of [NOBODY, NOBODY.replace('bolt:', 'neo4j:')]) {
      const { seconds, ...error } = await refused({ uri }, verify)
      expect(error).toEqual({ code: 'DATABASE_UNAVAILABLE', message: REFUSED })
      expect(seconds).toBeLessThan(8)
    }
  })

  it('is found out by a read before its reader gives up', async () => {
    const { seconds, ...error } = await refused({ uri: NOBODY }, ask)
    expect(error).toEqual({ code: 'DATABASE_UNAVAILABLE', message: REFUSED })
    expect(seconds).toBeLessThan(12)
  })

  it('but takes connections is found out too', async () => {
    const { seconds, ...error } = await refused({ uri: mute }, verify)
    expect(error).toEqual({ code: 'DATABASE_UNAVAILABLE', message: SILENT })
    expect(seconds).toBeLessThan(20)
  })
})

describe('a server that refuses', () => {
  it.each([
    ['an unknown user', { user: 'nobody' }],
    ['a wrong password', { password: 'wrong' }],
  ])('%s says which settings to check, at once', async (_, server) => {
    const { seconds, ...error } = await refused(server, verify)
    expect(error).toEqual({ code: 'DATABASE_UNAVAILABLE', message: LOGIN })
    expect(seconds).toBeLessThan(8)
  })

  it('a database that is not there says so, when it is verified and when it is read', async () => {
    for (const work of [verify, ask])
      expect(await refused({ database: 'nowhere' }, work)).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: 'Neo4j has no such database: check NEO4J_DATABASE.',
      })
  })
})

describe('a server that answers', () => {
  it('is known by its name and version', async () => {
    expect(await verify(graph)).toMatch(/^Neo4j\/\d+\.\d+/)
  })
})

describe('a statement', () => {
  it.each(['RETRUN 1', 'RETURN $missing', 'RETURN 1 / 0', "CREATE (:Nothing {name: 'nothing'})"])(
    'that is wrong, or writes where it should read, is a mistake of ours: %s',
    async text => {
      const error = await refusal(read(graph, text))
      expect(error.code).toBe('INTERNAL')
      expect(error.message).toMatch(/^Neo4j refused a statement: /)
    },
  )

  it('that takes too long is stopped', async () => {
    expect(await refusal(read(graph, ENDLESS, {}, { timeout: 200 }))).toMatchObject({
      code: 'TIMEOUT',
      message: 'Neo4j did not finish in time.',
    })
  })
})

describe('a writing transaction', () => {
  const count = async () => (await read(graph, 'MATCH (node:Trial) RETURN count(node)'))[0]![0]

  it('is kept whole', async () => {
    const made = await write(graph, async run => {
      await run('CREATE (:Trial)')
      return await run('CREATE (trial:Trial {number: $number}) RETURN trial.number', { number: 7 })
    })
    const kept = await count()
    await write(graph, run => run('MATCH (node:Trial) DELETE node'))
    expect({ made, kept }).toEqual({ made: [[7]], kept: 2 })
  })

  it('whose work throws is not kept at all, and the error comes through', async () => {
    const work = write(graph, async run => {
      await run('CREATE (:Trial)')
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow(new Error('changed my mind'))
    expect(await count()).toBe(0)
  })
})
