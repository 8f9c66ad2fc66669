// Two servers over one Neo4j, as behind a balancer: an ingest beside them becomes visible at once to both, and one may leave.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ended, start, theGraph } from '../cli/run.ts'
import { type Serving, serving, untilReady } from '../cli/serving.ts'
import { holdOnly, testGraph } from '../harness.ts'
import { counting } from '../ingest/herald.ts'
import { answersOf, type Load, load, type Outcome } from './load.ts'

const [BEFORE, AFTER] = [counting('RMB', 400), counting('USD', 300)]

/** One root field, several that have to agree, and one that is found by a name first. */
const questions = [
  '{ claims(first: 100) { totalCount edges { node { statement citations { quote } } } } }',
  '{ stats { claims citations } first: claims(first: 5) { edges { node { statement } } } last: claims(last: 5) { edges { node { statement } } } }',
  '{ search(text: "DeepSeek", first: 1) { node { id claims(first: 3) { totalCount edges { node { statement } } } } } }',
]

const graph = testGraph()
let servers: Serving[]
beforeAll(async () => {
  await holdOnly(graph, BEFORE)
  const { NEO4J_URI, ...others } = theGraph()
  // The one asks which members there are, the other doesn't.
  const uris = [NEO4J_URI!, NEO4J_URI!.replace(/^bolt:/, 'neo4j:')]
  servers = await Promise.all(uris.map(uri => serving({ ...others, NEO4J_URI: uri }, { seconds: 1_300 })))
}, 600_000)
afterAll(() => {
  for (const { child } of servers ?? []) child.kill('SIGKILL')
})

describe('two servers over one Neo4j', () => {
  it('show an ingest at once: none is behind what the other has answered', { timeout: 500_000 }, async () => {
    const before = await answersOf(servers[0]!.url, questions)
    expect(await answersOf(servers[1]!.url, questions)).toEqual(before)
    await holdOnly(graph, AFTER)
    const after = await answersOf(servers[0]!.url, questions)
    await holdOnly(graph, BEFORE)
    expect(await answersOf(servers[1]!.url, questions)).toEqual(before)

    const answers = new Map(questions.map(query => [query, [before.get(query)!, after.get(query)!]]))
    const loads = servers.map(({ url }) => load(url, answers, 2))
    await answeredSince(0, loads)
    const told = await ended(start(['ingest', AFTER], theGraph()))
    const published = performance.now()
    await answeredSince(published, loads)
    await Promise.all(loads.map(each => each.stop()))

    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('published as epoch 2') })
    expect(loads.flatMap(({ faults }) => faults)).toEqual([])
    const outcomes = loads.map(each => each.outcomes)
    for (const seen of outcomes) expect(new Set(seen.map(({ right }) => right))).toEqual(new Set([0, 1]))
    expect(outcomes.flat().filter(({ begin, right }) => begin > published && right !== 1)).toEqual([])
    expect(behind(outcomes.flat())).toEqual([])
    console.error(
      `${outcomes.map(({ length }) => length).join(' and ')} answers beside an ingest, each before or after`,
    )
  })

  it('need not both stay: while one ends, the other goes on', { timeout: 500_000 }, async () => {
    const [leaving, staying] = servers as [Serving, Serving]
    const right = await answersOf(staying.url, questions)
    const answers = new Map([...right].map(([query, text]) => [query, [text]]))
    let told = Number.POSITIVE_INFINITY
    const loads = [load(leaving.url, answers, 3, begin => begin > told), load(staying.url, answers, 3)] as const
    const [left, stayed] = loads
    await answeredSince(0, loads)
    told = performance.now()
    leaving.child.kill('SIGTERM')
    const { code } = await leaving.end
    await answeredSince(told, [stayed])
    await Promise.all([left.stop(), stayed.stop()])

    expect(code).toBe(0)
    expect([left.faults, stayed.faults]).toEqual([[], []])
    // It hung up on nobody whom it had taken on.
    expect(stayed.outcomes.filter(({ right }) => right !== 0)).toEqual([])
    await untilReady(staying)
  })
})

/** Waits until each of them has asked after `time` and been answered: a busy machine may take seconds for that. */
const answeredSince = (time: number, loads: readonly Load[]): Promise<boolean> =>
  vi.waitUntil(() => loads.every(({ outcomes }) => outcomes.some(({ begin }) => begin > time)), {
    timeout: 60_000,
    interval: 100,
  })

/** Answers of before the change to whoever asked when another had been answered after it. */
function behind(outcomes: readonly Outcome[]): Outcome[] {
  const firstAfter = Math.min(...outcomes.filter(({ right }) => right === 1).map(({ end }) => end))
  return outcomes.filter(({ begin, right }) => right === 0 && begin > firstAfter)
}
