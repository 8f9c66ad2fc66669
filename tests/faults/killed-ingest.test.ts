// An ingest is killed (kill -9) at random moments, and Neo4j beside it; each time the same is ingested again, and the graph is the one
// that a run makes which nobody kills. A reader beside it sees the dataset whole or not at all. One kill of each in ordinary
// runs; CLAIMGRAPH_KILLS=25,10 has it done as often as that.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimgraphError } from '../../src/domain/error.ts'
import { connect, disconnect, type Graph } from '../../src/graph/connect.ts'
import type { EmbeddedServer } from '../../src/graph/embedded/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { derivedFingerprint, fingerprint, historyFingerprint } from '../../src/ingest/fingerprint.ts'
import { reset } from '../../src/ingest/reset.ts'
import { ended, start } from '../cli/run.ts'
import { datasetFolder } from '../harness.ts'
import { pullThePlug, startAgain, startApart } from './plug.ts'

const [KILLS, PLUGS] = (process.env.CLAIMGRAPH_KILLS || '1,1').split(',').map(Number) as [number, number]
/** No measure, but an end to a run that hangs: on two busy cores one has taken more than two minutes. */
const SECONDS = 300
/** So many that an ingest takes several transactions; more, so that it takes longer, where it is killed often. */
const COMPANIES = process.env.CLAIMGRAPH_KILLS ? 600 : 120

/** An archive of ten claims on each company, by two papers that don't always agree. */
function archive(): string {
  const lines: unknown[] = [{ type: 'dataset', id: 'archive' }]
  const papers = ['herald', 'courier'].map(id => ({ id, words: [] as string[], claims: [] as unknown[] }))
  for (let company = 0; company < COMPANIES; company += 1) {
    lines.push({ type: 'entity', id: `company-${company}`, kind: 'Company', name: `Company ${company}` })
    for (const [number, { id, words, claims }] of papers.entries())
      for (let year = 2020; year < 2025; year += 1) {
        const amount = 10 + ((company * 7 + year) % 90) + (company % 10 === 0 ? number : 0)
        const quote = `Company ${company} was worth $${amount} million in ${year}`
        words.push(`${quote}.`)
        claims.push({
          type: 'claim',
          subject: `company-${company}`,
          predicate: 'VALUATION',
          value: { money: `$${amount} million` },
          asOf: String(year),
          citations: [{ source: id, quote }],
        })
      }
  }
  const sources = papers.map(({ id, words }) => ({
    type: 'source',
    id,
    title: id,
    kind: 'ARTICLE',
    content: words.join('\n'),
  }))
  const records = [...lines, ...sources, ...papers.flatMap(({ claims }) => claims)]
  return join(
    datasetFolder({ 'archive.jsonl': records.map(record => JSON.stringify(record)).join('\n') }),
    'archive.jsonl',
  )
}

let home: string
let neo4j: EmbeddedServer
let graph: Graph
const file = archive()
const open = () => {
  const { boltUri: uri, user, password } = neo4j
  graph = connect({ uri, user, password })
}
const ingesting = () => {
  const { boltUri, user, password } = neo4j
  const child = start(['ingest', file], { NEO4J_URI: boltUri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  return { child, end: ended(child, SECONDS) }
}
const stateOf = async () => [await fingerprint(graph), await derivedFingerprint(graph), await historyFingerprint(graph)]

/** The graph that nobody's plug was pulled from, and how long it took: in milliseconds, of which the beginning is spent reading. */
let whole: { state: string[]; took: number }
let empty: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'claimgraph-kill-'))
  neo4j = await startApart(home)
  open()
  await migrate(graph)
  for (const _ of ['while Neo4j is cold', 'to be measured']) {
    await reset(graph)
    empty = await fingerprint(graph)
    const began = performance.now()
    expect(await ingesting().end).toMatchObject({ code: 0 })
    whole = { state: await stateOf(), took: performance.now() - began }
  }
}, 1_200_000)
afterAll(async () => {
  if (graph) await disconnect(graph)
  await neo4j?.stop()
  await rm(home, { recursive: true, force: true })
})

/** Looks twice a second, as a reader does; answers with everything that was seen besides nothing and everything. */
function reader(): () => Promise<string[]> {
  const stop = new AbortController()
  const strange: string[] = []
  const looking = (async () => {
    while (!stop.signal.aborted) {
      try {
        const seen = await fingerprint(graph)
        if (seen !== empty && seen !== whole.state[0]) strange.push(seen)
      } catch (error) {
        if (!(error instanceof ClaimgraphError)) throw error
      }
      await pause(500, undefined, { signal: stop.signal }).catch(() => {})
    }
  })()
  return async () => {
    stop.abort()
    await looking
    return strange
  }
}

/** Some moment of a run, late rather than early: the first half is spent reading. */
const moment = () => whole.took * (0.2 + 0.8 * Math.random())

describe('an ingest that is done again', () => {
  it(`after it was killed, ${KILLS} times`, { timeout: KILLS * SECONDS * 2_000 }, async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await reset(graph)
      const look = reader()
      const at = moment()
      const { child, end } = ingesting()
      await pause(at)
      child.kill('SIGKILL')
      await end
      expect(await ingesting().end).toMatchObject({ code: 0 })
      expect(await look()).toEqual([])
      expect(await stateOf(), `killed after ${Math.round(at)} of ${Math.round(whole.took)} ms`).toEqual(whole.state)
    }
    console.error(`killed ${KILLS} ingests of ${Math.round(whole.took)} ms each`)
  })

  it(`after Neo4j was killed, ${PLUGS} times`, { timeout: PLUGS * SECONDS * 4_000 }, async () => {
    let survived = 0
    for (let plug = 1; plug <= PLUGS; plug += 1) {
      await reset(graph)
      const look = reader()
      const at = moment()
      const { end } = ingesting()
      await pause(at)
      await pullThePlug(home, neo4j)
      neo4j = await startAgain(home, neo4j)
      const { code } = await end
      if (code === 0) survived += 1
      expect([0, 2]).toContain(code)
      expect(await ingesting().end).toMatchObject({ code: 0 })
      expect(await look()).toEqual([])
      expect(await stateOf(), `Neo4j killed after ${Math.round(at)} of ${Math.round(whole.took)} ms`).toEqual(
        whole.state,
      )
    }
    console.error(`killed Neo4j beside ${PLUGS} ingests, of which ${survived} ended well by themselves`)
  })
})
