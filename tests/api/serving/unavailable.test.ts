// A database that can't be asked: operators read why, clients only that it is so.

import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { connect, disconnect, type Graph, write } from '../../../src/graph/connect.ts'
import { holdOnly, testGraph } from '../../harness.ts'
import { post, type Served, served } from './served.ts'

const question = { query: '{ stats { entities } }' }
const graph = testGraph()
beforeAll(() => holdOnly(graph))

async function answerOver(of: Graph): Promise<{ body: unknown; log: Served['log'] }> {
  const server = await served(of)
  const { body } = await post(server, question)
  return { body, log: server.log.filter(({ level }) => level !== 30) }
}

const unavailable = (message: string) => ({
  data: { stats: null },
  errors: [{ message, locations: expect.any(Array), path: ['stats'], extensions: { code: 'DATABASE_UNAVAILABLE' } }],
})

describe('a database that can’t be asked', () => {
  const { uri, user } = inject('neo4j')
  it.each([
    [
      'doesn’t answer',
      'bolt://127.0.0.1:1',
      /^Neo4j does not answer \(connect ECONNREFUSED 127\.0\.0\.1:1\): check that it runs/,
    ],
    ['refuses the login', uri, /^Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD.*unauthorized/],
  ])('because it %s is a warning with its cause, and no more than that to clients', async (_, at, why) => {
    const wrong = connect({ uri: at, user, password: 'this-is-not-it' })
    onTestFinished(() => disconnect(wrong))
    const { body, log } = await answerOver(wrong)
    expect(body).toEqual(unavailable('The database does not answer now.'))
    expect(log).toMatchObject([
      { level: 40, msg: 'the database could not be asked', err: { message: expect.stringMatching(why) } },
    ])
    expect(JSON.stringify(log)).not.toContain('this-is-not-it')
  })

  it('because it holds no graph yet says what to do', async () => {
    await write(graph, run => run('MATCH (graph:Graph) SET graph:Hidden REMOVE graph:Graph'))
    try {
      const { body, log } = await answerOver(graph)
      expect(body).toEqual(unavailable('The database has no graph yet: run `claimgraph migrate`, or `npm start`.'))
      expect(log).toMatchObject([{ level: 40 }])
    } finally {
      await write(graph, run => run('MATCH (graph:Hidden) SET graph:Graph REMOVE graph:Hidden'))
    }
  })
})
