// Timing one question: all contenders take turns, so that what else the machine does falls upon all of them alike.

import type { ContenderName } from '../contenders/start.ts'
import type { Question } from '../questions/questions.ts'
import { type Drawn, request } from '../questions/request.ts'
import { type Connection, connection } from './client.ts'
import type { Asked } from './compare.ts'
import { type ByContender, type Figures, quantile } from './numbers.ts'

export interface Budget {
  /** For each contender and number of clients, in milliseconds. */
  slice: number
  /** Requests of one client at most, and at least. */
  most: number
  least: number
}

const CLIENTS = [8, 32]
/** Whoever takes longer than this (milliseconds) keeps Neo4j busy with a few clients, and would hold up the run with many. */
const SLOW = 1_000
const FEW = 4
/** Requests before timing, where they take no more than three slices. */
const WARM = 30
/** Slices of several clients that each contender gets, in turns. */
const TURNS = 2

interface Runner extends Asked {
  bodies: string[]
}

export async function measure(
  asked: readonly Asked[],
  question: Question,
  series: readonly Drawn[],
  budget: Budget,
): Promise<ByContender> {
  const runners = asked.flatMap((each): Runner[] => {
    const bodies = series.map(drawn => request(question, each.contender.name, drawn))
    return bodies[0] === null ? [] : [{ ...each, bodies: bodies as string[] }]
  })
  for (const { connection: own, bodies } of runners) await warmUp(own, bodies, budget)
  const times = await oneClient(runners, budget)
  const figures = new Map<ContenderName, Figures>()
  for (const { contender } of runners) {
    const own = times.get(contender.name)!
    const sum = own.reduce((total, time) => total + time, 0)
    figures.set(contender.name, {
      p50: quantile(own, 0.5),
      p95: quantile(own, 0.95),
      rates: { 1: (1000 * own.length) / sum },
    })
  }
  for (const clients of CLIENTS) {
    const rates = await manyClients(
      runners,
      ({ contender }) => (figures.get(contender.name)!.p50 > SLOW ? Math.min(FEW, clients) : clients),
      budget,
    )
    for (const [name, rate] of rates) figures.get(name)!.rates[clients] = rate
  }
  return Object.fromEntries(asked.map(({ contender: { name } }) => [name, figures.get(name) ?? null])) as ByContender
}

/** The first request is the slowest: the statement is planned, the code is compiled. */
async function warmUp({ ask }: Connection, bodies: readonly string[], { slice }: Budget): Promise<void> {
  const begin = performance.now()
  const passed = () => performance.now() - begin
  for (let each = 0; each < 3 || passed() < slice / 2 || (each < WARM && passed() < 3 * slice); each += 1)
    await ask(bodies[each % bodies.length]!)
}

/** Milliseconds of each request, by contender. */
async function oneClient(
  runners: readonly Runner[],
  { slice, most, least }: Budget,
): Promise<Map<ContenderName, number[]>> {
  const times = new Map(runners.map(({ contender }) => [contender.name, [] as number[]]))
  const end = performance.now() + slice * runners.length
  for (let turn = 0; turn < least || (turn < most && performance.now() < end); turn += 1)
    for (const [place] of runners.entries()) {
      // Nobody always comes after the same one.
      const { contender, connection: own, bodies } = runners[(place + turn) % runners.length]!
      const begin = performance.now()
      await own.ask(bodies[turn % bodies.length]!)
      times.get(contender.name)!.push(performance.now() - begin)
    }
  return times
}

/** Requests a second, by contender. */
async function manyClients(
  runners: readonly Runner[],
  clients: (runner: Runner) => number,
  { slice }: Budget,
): Promise<Map<ContenderName, number>> {
  const done = new Map(runners.map(({ contender }) => [contender.name, { requests: 0, milliseconds: 0 }]))
  const opened = new Map(
    runners.map(runner => [
      runner.contender.name,
      Array.from({ length: clients(runner) }, () => connection(runner.contender)),
    ]),
  )
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { contender, bodies } of runners) {
      const total = done.get(contender.name)!
      const begin = performance.now()
      total.requests += await flood(opened.get(contender.name)!, bodies, begin + slice / TURNS)
      total.milliseconds += performance.now() - begin
    }
  await Promise.all([...opened.values()].flat().map(each => each.close()))
  return new Map([...done].map(([name, { requests, milliseconds }]) => [name, (1000 * requests) / milliseconds]))
}

/** Asks on all connections until the time is up, and answers with how many answers came. */
export async function flood(
  connections: readonly Connection[],
  bodies: readonly string[],
  end: number,
): Promise<number> {
  let sent = 0
  const client = async ({ ask }: Connection) => {
    while (performance.now() < end) {
      const body = bodies[sent % bodies.length]!
      sent += 1
      await ask(body)
    }
  }
  await Promise.all(connections.map(client))
  return sent
}
