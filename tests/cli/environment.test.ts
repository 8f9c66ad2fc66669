// Surroundings that are wrong: exit code 2, quickly, with what to do about it. (The home of the embedded server: home.test.ts.)

import { createServer as createWebServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { runAlone } from '../../src/graph/connect.ts'
import { holdOnly, testGraph } from '../harness.ts'
import { BOTH, folderOf } from '../ingest/herald.ts'
import { stateOf } from '../ingest/small.ts'
import { NOBODY, run, theGraph } from './run.ts'

const graph = testGraph()
beforeAll(() => holdOnly(graph))

async function portOf(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

/** Where no name server answers, the resolver goes on for longer than the driver waits: one try of a second, so that its own error is seen. */
const ASK_ONCE = { RES_OPTIONS: 'timeout:1 attempts:1' }

const UNUSABLE = 'The environment has settings that cannot be used.\n'

describe('a command', () => {
  it('whose Neo4j does not answer exits 2', async () => {
    for (const command of ['fingerprint', 'migrate', 'serve', 'start']) {
      const { seconds, code, stdout, stderr } = await run([command], { ...theGraph(), NEO4J_URI: NOBODY, PORT: '0' })
      expect([command, code, stdout]).toEqual([command, 2, ''])
      expect(stderr).toMatch(
        /^(checking .*\n)?Neo4j does not answer \(connect ECONNREFUSED 127\.0\.0\.1:2\): check that it runs, and NEO4J_URI where it is set\.\n$/,
      )
      expect(seconds).toBeLessThan(30)
    }
  })

  it.each([{ NEO4J_USER: 'nobody' }, { NEO4J_PASSWORD: 'this-is-not-it' }])(
    'whose Neo4j does not let it in exits 2: %j',
    async wrong => {
      expect(await run(['fingerprint'], { ...theGraph(), ...wrong } as Record<string, string>)).toMatchObject({
        code: 2,
        stdout: '',
        stderr:
          'Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD (or that the account is not locked after too many tries).\n',
      })
    },
  )

  it('whose NEO4J_URI names a host that nobody knows exits 2 and names the host', async () => {
    const end = await run(['fingerprint'], { ...theGraph(), NEO4J_URI: 'neo4j://nowhere.invalid:7687', ...ASK_ONCE })
    expect(end).toMatchObject({ code: 2, stdout: '' })
    expect(end.stderr).toMatch(
      /^Neo4j does not answer \(getaddrinfo E\w+ nowhere\.invalid\): check that it runs, and NEO4J_URI where it is set\.\n$/,
    )
  })

  it.each([
    ['a web server', 'A web server', () => createWebServer((_, response) => response.end('hello'))],
    [
      'another server',
      'Something else',
      () =>
        createServer(socket =>
          socket
            .on('error', () => {})
            .resume()
            .end('SSH-2.0-OpenSSH_9.6\r\n'),
        ),
    ],
  ])('whose NEO4J_URI leads to %s exits 2 and says so', async (_, what, make) => {
    const server = make()
    const port = await portOf(server)
    for (const scheme of ['bolt', 'neo4j'])
      expect(await run(['fingerprint'], { ...theGraph(), NEO4J_URI: `${scheme}://127.0.0.1:${port}` })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: `${what} answers where Neo4j was expected: check the port in NEO4J_URI (Bolt has 7687, as a rule).\n`,
      })
    await new Promise(resolve => server.close(resolve))
  })

  it('whose Neo4j takes the connection and never says a word exits 2', async () => {
    const server = createServer(() => {})
    const uri = `bolt://127.0.0.1:${await portOf(server)}`
    expect(await run(['fingerprint'], { ...theGraph(), NEO4J_URI: uri })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Neo4j does not answer: check that it runs, and NEO4J_URI where it is set.\n',
    })
    server.close()
  })

  it('whose database is not there exits 2, even one that runs on', async () => {
    for (const command of ['fingerprint', 'serve'])
      expect(await run([command], { ...theGraph(), NEO4J_DATABASE: 'nowhere', PORT: '0' })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: 'Neo4j has no such database: check NEO4J_DATABASE.\n',
      })
  })

  it.each([
    [
      { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'secret' },
      `NEO4J_URI="http://localhost:7474": expected a URI such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io\n${UNUSABLE}`,
    ],
    [
      { NEO4J_URI: 'neo5j://localhost:7687', NEO4J_PASSWORD: 'secret' },
      `NEO4J_URI="neo5j://localhost:7687": expected a URI such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io\n${UNUSABLE}`,
    ],
    [
      { NEO4J_URI: 'bolt://localhost:7687?policy=mine', NEO4J_PASSWORD: 'secret' },
      "NEO4J_URI can't be used: Parameters are not supported with none routed scheme. Given URL: 'bolt://localhost:7687?policy=mine'\n",
    ],
    [
      { NEO4J_URI: 'bolt://localhost:7687' },
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.\n',
    ],
    [{ PORT: 'abc' }, `PORT="abc": expected a port from 0 (which picks a free one) to 65535\n${UNUSABLE}`],
    [
      { HOST: '0.0.0.0' },
      'HOST=0.0.0.0 would open the graph to the network without any authentication. Use a loopback address such as 127.0.0.1, set CLAIMGRAPH_API_KEYS, or set CLAIMGRAPH_ANONYMOUS=true if that is meant.\n',
    ],
  ])('with the setting %j exits 2', async (environment, stderr) => {
    expect(await run(['serve'], environment as Record<string, string>)).toMatchObject({ code: 2, stdout: '', stderr })
  })

  it('that serves a database without its indexes exits 2, and says which command makes them', async () => {
    await runAlone(graph, 'MATCH (migration:Migration) DELETE migration')
    const end = await run(['serve'], { ...theGraph(), PORT: '0' })
    await holdOnly(graph)
    expect(end).toMatchObject({ code: 2, stdout: '' })
    expect(end.stderr).toMatch(/^The database lacks 0001-[a-z-]+.*: run "claimgraph migrate" first\.\n$/)
  })

  it('whose port is taken exits 2 and names the port, before anything is written', async () => {
    const server = createServer()
    const port = await portOf(server)
    const before = await stateOf(graph)
    const environment = { ...theGraph(), PORT: String(port), CLAIMGRAPH_DATA: folderOf(BOTH) }
    try {
      for (const command of ['serve', 'start'])
        expect([command, await run([command], environment)]).toMatchObject([
          command,
          { code: 2, stdout: '', stderr: `The port ${port} is taken: set PORT to a free one (PORT=0 picks one).\n` },
        ])
      expect(await stateOf(graph)).toEqual(before)
    } finally {
      server.close()
    }
  })

  it('whose address is not this machine’s exits 2', async () => {
    const environment = { ...theGraph(), HOST: '192.0.2.1', CLAIMGRAPH_ANONYMOUS: 'true', PORT: '0' }
    expect(await run(['serve'], environment)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Cannot listen on 192.0.2.1:0 (EADDRNOTAVAIL): check HOST and PORT.\n',
    })
  })
})
