// Documents of people who mean no good: by the hundred here, by the thousand with CLAIMGRAPH_HOSTILE=5000. Each is answered, with what
// it may know and nothing else, and the graph stays as it was.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { read } from '../../src/graph/connect.ts'
import { derivedFingerprint, fingerprint, historyFingerprint } from '../../src/ingest/fingerprint.ts'
import { PATIENT, type Served, served } from '../api/serving/served.ts'
import { ARTICLE, holdOnly, testGraph } from '../harness.ts'
import { posted, send } from './attack.ts'
import { cursorsOf } from './cursors.ts'
import { differencesTo, faultsOf, report } from './faults.ts'
import { type Attacker, attacker } from './generate.ts'

const COUNT = Number(process.env.CLAIMGRAPH_HOSTILE || 200)
/** So many at once. */
const CLIENTS = 4
/** Failures that are shown. */
const MAX_SHOWN = 5

const graph = testGraph()
const schema = executableSchema()
let server: Served
let patient: Served
let attacks: Attacker
beforeAll(async () => {
  await holdOnly(graph, ARTICLE)
  server = await served(graph)
  patient = await served(graph, { timeouts: PATIENT })
  attacks = attacker(schema, await cursorsOf(patient.url))
})

test(`${COUNT} hostile documents are answered without a fault, and leave the graph as it was`, {
  timeout: 3_600_000,
}, async () => {
  const before = await contents()
  const failures: string[] = []
  let next = 0
  const client = async () => {
    for (let number = next++; number < COUNT && failures.length < MAX_SHOWN; number = next++)
      failures.push(...(await failuresOf(number)))
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  expect(await contents()).toEqual(before)
  const logged = server.log.filter(({ level }) => Number(level) >= 50).map(each => JSON.stringify(each))
  expect([...failures, ...logged.slice(0, MAX_SHOWN)].join('\n\n')).toBe('')
  await answersAsBefore()
})

test('every argument of the schema, and every member of an input, gets an injection', () => {
  // Each third attack is one.
  const names = attacks.slots.map((_, turn) => attacks.attack(3 * turn).family)
  const missing = attacks.slots.filter(({ name }) => !names.includes(`injection into ${name}`))
  expect(missing.map(({ name }) => name)).toEqual([])
})

async function failuresOf(number: number): Promise<string[]> {
  const attack = attacks.attack(number)
  const reply = await send(server.url, attack.sent)
  const faults = faultsOf(attack.sent, reply)
  if (attack.twin !== undefined) faults.push(...differencesTo(reply, await send(server.url, attack.twin)))
  return faults.length === 0 ? [] : [report(number, attack, reply, faults)]
}

/** What the graph says, and all that there is in it: an injected node would say nothing. */
async function contents(): Promise<unknown[]> {
  const counted = await read(
    graph,
    'MATCH (node) OPTIONAL MATCH (node)-[relation]->() RETURN count(DISTINCT node), count(relation)',
  )
  const properties = await read(graph, 'MATCH (node) RETURN sum(size(keys(node)))')
  const rules = await read(graph, 'SHOW INDEXES YIELD name RETURN name ORDER BY name')
  return [
    await fingerprint(graph),
    await derivedFingerprint(graph),
    await historyFingerprint(graph),
    counted,
    properties,
    rules,
  ]
}

/** The ready questions have the answers that tests/answers expects. */
async function answersAsBefore(): Promise<void> {
  for (const { file, query } of examples()) {
    const expected = readFileSync(
      join(import.meta.dirname, '..', 'answers', 'expected', file.replace('.graphql', '.json')),
      'utf8',
    )
    const { text } = await send(patient.url, posted(query))
    expect(JSON.parse(text)).toEqual(JSON.parse(expected))
  }
}
