// How long `resolve` and `search` take beside a lookup by id, at 100,000 entities with 300,000 names; and the duplicates report. All
// questions take turns in one run, so that the ratios don't depend on the machine.
//
//     npm run identity -- [entities] [questions of each kind]
//
// It brings up an embedded Neo4j of its own below bench/.state, and leaves it there for the next run.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApollo } from '../src/api/apollo.ts'
import { NO_RATES } from '../src/domain/rates/rates.ts'
import { migrate } from '../src/graph/migrate.ts'
import { openGraph } from '../src/graph/open.ts'
import { duplicates } from '../src/ingest/duplicates.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { misspelt, numbers, register } from './register.ts'

const [count = 100_000, questions = 400] = process.argv.slice(2).map(Number)
const STATE = join(import.meta.dirname, '.state')
const say = (text: string) => process.stderr.write(`${text}\n`)

const entities = register(count)
// One dataset is one transaction, which has to fit into the memory of a small server.
const DATASET = 5_000
const folder = join(STATE, 'register')
rmSync(folder, { recursive: true, force: true })
for (let start = 0; start < count; start += DATASET) {
  const part = join(folder, `register-${start}`)
  mkdirSync(part, { recursive: true })
  const lines = entities.slice(start, start + DATASET).map(entity => JSON.stringify({ type: 'entity', ...entity }))
  writeFileSync(join(part, 'entities.jsonl'), lines.join('\n'))
}

const opened = await openGraph({ neo4j: null, home: join(STATE, 'home'), onProgress: say })
try {
  const { graph } = opened
  await migrate(graph, say)
  const begin = performance.now()
  await ingest(graph, [folder], NO_RATES)
  say(`ingested (or found) in ${((performance.now() - begin) / 1000).toFixed(1)} s`)

  const apollo = createApollo({ onFailure: error => say(String(error)) })
  await apollo.start()
  const ask = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { graph, rates: NO_RATES } })
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
    return body.singleResult.data
  }

  const next = numbers(11)
  const one = () => entities[Math.floor(next() * entities.length)]!
  const RESOLVE =
    'query ($name: String!, $kind: EntityKind) { resolve(name: $name, kind: $kind, first: 5) { node { id name } score verdict } }'
  const SEARCH = 'query ($text: String!) { search(text: $text) { node { id name } matchedOn } }'
  const kinds: Record<string, () => Promise<unknown>> = {
    'lookup by id': () => ask('query ($id: ID!) { entity(id: $id) { id name } }', { id: one().id }),
    'resolve, exact name': () => ask(RESOLVE, { name: one().name }),
    'resolve, misspelt': () => ask(RESOLVE, { name: misspelt(one().name, next) }),
    'resolve, misspelt, of a kind': () => {
      const { name, kind } = one()
      return ask(RESOLVE, { name: misspelt(name, next), kind })
    },
    'resolve, Chinese': () => ask(RESOLVE, { name: one().aliases[1]! }),
    'search, first letters': () => ask(SEARCH, { text: one().name.slice(0, 3 + Math.floor(next() * 4)) }),
    'search, whole name': () => ask(SEARCH, { text: one().name }),
    'search, misspelt': () => ask(SEARCH, { text: misspelt(one().aliases[0]!, next) }),
    'search, Chinese': () => ask(SEARCH, { text: one().aliases[1]!.slice(0, 2) }),
  }
  const times = new Map(Object.keys(kinds).map(kind => [kind, [] as number[]]))
  for (let round = -20; round < questions; round += 1)
    for (const [kind, question] of Object.entries(kinds)) {
      const start = performance.now()
      await question()
      if (round >= 0) times.get(kind)!.push(performance.now() - start)
    }
  const at = (kind: string, share: number) => times.get(kind)!.toSorted((a, b) => a - b)[Math.floor(questions * share)]!
  const base = at('lookup by id', 0.95)
  console.log(`${count} entities, ${count * 3} names, ${questions} questions of each kind, taking turns`)
  for (const kind of times.keys())
    console.log(
      `${kind.padEnd(30)} p50 ${at(kind, 0.5).toFixed(1).padStart(6)} ms  p95 ${at(kind, 0.95).toFixed(1).padStart(6)} ms  ${(at(kind, 0.95) / base).toFixed(1).padStart(5)} × a lookup's p95`,
    )
  let found = 0
  for (let each = 0; each < 200; each += 1) {
    const { id, name } = one()
    const { resolve } = (await ask(RESOLVE, { name: misspelt(name, next) })) as { resolve: { node: { id: string } }[] }
    if (resolve.some(({ node }) => node.id === id)) found += 1
  }
  console.log(`of 200 misspelt names, ${found} are resolved to whom they were taken from, among the first five`)
  const start = performance.now()
  const report = await duplicates(graph, 20)
  console.log(
    `duplicates: ${report.compared} pairs compared of ${((count * (count - 1)) / 2).toExponential(1)}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
  await apollo.stop()
} finally {
  await opened.close()
}
