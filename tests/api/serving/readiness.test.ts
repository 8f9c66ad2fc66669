// Whether a server says that it can answer.

import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { connect, disconnect, type Graph, write } from '../../../src/graph/connect.ts'
import { holdOnly, RATES, testGraph } from '../../harness.ts'
import { BOTH, folderOf } from '../../ingest/herald.ts'
import { fetched, served } from './served.ts'
import { slowGraph } from './slow-graph.ts'

const graph = testGraph()
beforeAll(() => holdOnly(graph, folderOf(BOTH)))

async function readiness(of: Graph) {
  const server = await served(of)
  const { status, body } = await fetched(`${server.url}/readyz`)
  await server.close()
  return [status, body]
}

const database = expect.stringMatching(/^Neo4j\/\d/)

/** What is said while the graph is as `change` makes it. */
async function readinessAfter(change: string, parameters: Record<string, unknown> = {}) {
  const undo = await write(graph, async run => {
    const [row] = await run('MATCH (graph:Graph) RETURN graph.ratesSha256, graph.ruleVersion, graph.nameVersion')
    await run(change, parameters)
    return row!
  })
  try {
    return await readiness(graph)
  } finally {
    const [rates, rules, names] = undo
    await write(graph, run =>
      run(
        'MATCH (graph:Graph) SET graph.ratesSha256 = $rates, graph.ruleVersion = $rules, graph.nameVersion = $names REMOVE graph.emptying',
        { rates, rules, names },
      ),
    )
  }
}

describe('a server is ready', () => {
  it('over a graph that was written as it reads it', async () => {
    expect(await readiness(graph)).toEqual([200, { status: 'ready', database, epoch: 1, reasons: [] }])
  })
})

describe('a server is not ready', () => {
  it('where conflicts were found at other exchange rates', async () => {
    expect(await readinessAfter('MATCH (graph:Graph) SET graph.ratesSha256 = "abc"')).toEqual([
      503,
      {
        status: 'not ready',
        database,
        epoch: 1,
        reasons: [
          `Conflicts were found at other exchange rates (sha256 abc) than this process converts by (${RATES.sha256}): ingest, or start it again.`,
        ],
      },
    ])
  })

  it('where conflicts were found by other rules, and names are kept in other forms', async () => {
    expect(await readinessAfter('MATCH (graph:Graph) SET graph.ruleVersion = 999, graph.nameVersion = 998')).toEqual([
      503,
      {
        status: 'not ready',
        database,
        epoch: 1,
        reasons: [
          expect.stringMatching(/^Conflicts were found by the rules of version 999, and this release has \d+: /),
          expect.stringMatching(/^Names are kept in the forms of version 998, and this release looks for \d+: /),
        ],
      },
    ])
  })

  it('while the graph is being emptied', async () => {
    expect(await readinessAfter('MATCH (graph:Graph) SET graph.emptying = true')).toEqual([
      503,
      {
        status: 'not ready',
        database,
        epoch: 1,
        reasons: ['A reset of this graph is running, or was broken off: run "claimgraph reset --yes" again.'],
      },
    ])
  })

  it('over a database with a migration that it does not know', async () => {
    await write(graph, run => run('CREATE (:Migration {id: "9999-later", checksum: "x"})'))
    try {
      expect(await readiness(graph)).toEqual([
        503,
        {
          status: 'not ready',
          reasons: [
            expect.stringMatching(/^The database has the migration 9999-later, which this release doesn't know: /),
          ],
        },
      ])
    } finally {
      await write(graph, run => run('MATCH (migration:Migration {id: "9999-later"}) DELETE migration'))
    }
  })

  it('while Neo4j doesn’t answer, and is again when it does', async () => {
    const slow = await slowGraph()
    const { url } = await served(slow.graph)
    const ask = async () => {
      const { status, body } = await fetched(`${url}/readyz`)
      return [status, body]
    }
    const ready = [200, { status: 'ready', database, epoch: 1, reasons: [] }]
    expect(await ask()).toEqual(ready)
    slow.hold()
    expect(await ask()).toEqual([503, { status: 'not ready', reasons: ['Neo4j does not answer.'] }])
    slow.letGo()
    expect(await ask()).toEqual(ready)
  })

  it('without Neo4j, and says what to look at', async () => {
    const nowhere = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' })
    onTestFinished(() => disconnect(nowhere))
    expect(await readiness(nowhere)).toEqual([
      503,
      {
        status: 'not ready',
        reasons: [
          'Neo4j does not answer (connect ECONNREFUSED 127.0.0.1:1): check that it runs, and NEO4J_URI where it is set.',
        ],
      },
    ])
  })
})
