// The rival: somebody who has the nodes and relations already, and writes them by the bare driver, UNWIND … CREATE, one statement for
// each kind. It checks nothing, and what it leaves behind when it is killed is its user's to find.

import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j, { type Session } from 'neo4j-driver'
import { encode } from '../../src/graph/codec.ts'
import { ENDS, KEYS, type Label, type NodeLine, type RelationLine, type Type } from './copy.ts'
import type { DriverTimes } from './times.ts'

const [folder, report] = process.argv.slice(2) as [string, string]
const BATCH = 5_000
const { uri, user, password } = JSON.parse(process.env.ADDRESS!) as Record<'uri' | 'user' | 'password', string>
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
const session = driver.session()
const seconds = (since: number) => (performance.now() - since) / 1000

try {
  const began = performance.now()
  let [nodes, relations] = [0, 0]
  for (const label of Object.keys(KEYS) as Label[])
    nodes += await sent(session, `${label}.jsonl`, ({ labels }: NodeLine) => labels.join(':'), createNodes)
  for (const [type, [from, to]] of Object.entries(ENDS) as [Type, readonly [Label, Label]][])
    relations += await sent(
      session,
      `${type}.jsonl`,
      () => type,
      name => createRelations(name, from, to),
    )
  const evidence = await sent(session, 'evidence.jsonl', () => '', createEvidence)
  const base = seconds(began)
  const deriving = performance.now()
  relations += await sent(
    session,
    'derived.jsonl',
    ({ type }: RelationLine) => type,
    name => createRelations(name, 'Record', 'Record'),
  )
  const times: DriverTimes = {
    base,
    derived: seconds(deriving),
    nodes: nodes + evidence,
    relations: relations + 2 * evidence,
  }
  writeFileSync(report, JSON.stringify(times))
} finally {
  await session.close()
  await driver.close()
}

function createNodes(labels: string): string {
  return `UNWIND $rows AS row CREATE (node:${labels}) SET node = row.properties`
}

function keyed(label: Label, end: 'from' | 'to'): string {
  return `(${end}:${label} {${KEYS[label].map((key, index) => `${key}: row.${end}[${index}]`).join(', ')}})`
}

function createRelations(type: string, from: Label, to: Label): string {
  return `UNWIND $rows AS row MATCH ${keyed(from, 'from')} MATCH ${keyed(to, 'to')}
CREATE (from)-[relation:${type}]->(to) SET relation = row.properties`
}

function createEvidence(): string {
  return `UNWIND $rows AS row MATCH ${keyed('Finding', 'from')} MATCH ${keyed('Claim', 'to')}
CREATE (from)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:RESTS_ON]->(to) SET evidence = row.properties`
}

/** Sends the lines of a file in batches that have one statement. */
async function sent<T extends object>(
  session: Session,
  file: string,
  kindOf: (line: T) => string,
  statementOf: (kind: string) => string,
): Promise<number> {
  const waiting = new Map<string, T[]>()
  const send = async (kind: string, rows: T[]) => {
    const parameters = { rows: encode(rows) }
    await session.executeWrite(transaction => transaction.run(statementOf(kind), parameters))
  }
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
    const row = JSON.parse(line) as T
    lines += 1
    const kind = kindOf(row)
    const rows = waiting.get(kind) ?? []
    waiting.set(kind, rows)
    rows.push(row)
    if (rows.length < BATCH) continue
    waiting.delete(kind)
    await send(kind, rows)
  }
  for (const [kind, rows] of waiting) await send(kind, rows)
  return lines
}
