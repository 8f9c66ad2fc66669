// How much memory a server takes that is asked hostile documents, thousands of them, among ordinary questions:
//   NEO4J_URI=… NEO4J_PASSWORD=… node tests/hostile/memory.ts [documents]
// The server is a process of its own, over that graph. What is resident after the first minute is compared with what is at the end,
// where it may be 1.2 times as much; every answer is looked at as the test does. Exit code 1 where it is more, or an answer has a fault.
// Collecting garbage moves it up and down by a third: each of the two is the highest of a minute.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { examples } from '../../src/api/examples.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { type Attack, posted, send } from './attack.ts'
import { cursorsOf } from './cursors.ts'
import { faultsOf, report } from './faults.ts'
import { type Attacker, attacker } from './generate.ts'

const COUNT = Number(process.argv[2] ?? 5_000)
/** So many at once. */
const CLIENTS = 4
/** One ordinary question for so many attacks. */
const ORDINARY = 5
const MAX_RATIO = 1.2
/** Milliseconds. The end is a good while after the first minute, however quick the server is: it is asked for so long. */
const [MINUTE, SHORTEST, PAUSE] = [60_000, 300_000, 1_000]
const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts')

const server = spawn(process.execPath, [CLI, 'serve'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.once('exit', () => server.kill())
const url = await urlOf(server)
const { sent, faults, statuses, samples } = await attacked(url, attacker(executableSchema(), await cursorsOf(url)))
const end = samples.at(-1)!.at
const [first, last] = [highestUntil(2 * MINUTE), highestUntil(end)]
const ratio = last / first
console.log(
  `${sent} hostile documents, and one ordinary question for each ${ORDINARY} of them: ${faults} answers with faults`,
)
console.log(
  `statuses: ${[...statuses]
    .sort()
    .map(([status, count]) => `${status} ${count}×`)
    .join(', ')}`,
)
console.log(
  `resident at most: ${first} MB in the minute after the first, ${last} MB in the last: ${ratio.toFixed(2)}×, at most ${MAX_RATIO}×`,
)
process.exit(ratio > MAX_RATIO || faults > 0 ? 1 : 0)

// ---------------------------------------------------------------------------------------------------------------------

async function urlOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    const found = /^GraphQL +(http:\S+)\/graphql$/.exec(line)
    if (found) return found[1]!
  }
  throw new Error('a server was expected, but it ended: see above')
}

interface Sample {
  at: number
  megabytes: number
}

async function attacked(url: string, { attack }: Attacker) {
  const begin = performance.now()
  const elapsed = () => performance.now() - begin
  const questions = examples().map(({ query }) => query)
  const statuses = new Map<number, number>()
  const samples: Sample[] = []
  let [next, sent, faults] = [0, 0, 0]
  const timer = setInterval(() => {
    samples.push({ at: elapsed(), megabytes: resident() })
    if (samples.length % 30 === 0)
      console.error(`${Math.round(elapsed() / 1000)} s: ${sent} sent, ${samples.at(-1)!.megabytes} MB`)
  }, PAUSE)

  async function ask(number: number, asked: Attack): Promise<void> {
    const reply = await send(url, asked.sent)
    const found = faultsOf(asked.sent, reply)
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    if (found.length === 0) return
    faults += 1
    console.error(report(number, asked, reply, found))
  }

  async function client(): Promise<void> {
    for (let number = next++; number < COUNT || elapsed() < SHORTEST; number = next++) {
      await ask(number, attack(number))
      sent += 1
      const query = questions[number % questions.length]
      if (number % ORDINARY === 0) await ask(number, { family: 'ordinary question', sent: posted(query) })
    }
  }

  await Promise.all(Array.from({ length: CLIENTS }, client))
  clearInterval(timer)
  return { sent, faults, statuses, samples }
}

/** Of the minute that ends then. */
function highestUntil(end: number): number {
  const within = samples.filter(({ at }) => at > end - MINUTE && at <= end)
  return Math.max(...within.map(({ megabytes }) => megabytes))
}

/** Megabytes of the server's memory that are resident. */
function resident(): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) / 1024)
}
