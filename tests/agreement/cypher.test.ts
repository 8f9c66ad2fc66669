// Every statement is read by a real Neo4j: none may warn, and none may look at every node there is.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from 'neo4j-driver'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeMembers } from '../../src/graph/codec.ts'
import { runAlone } from '../../src/graph/connect.ts'
import { statement, statementNames } from '../../src/graph/statement.ts'
import { ARTICLE, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const SRC = join(import.meta.dirname, '..', '..', 'src')

// Names that a graph has only after something was withdrawn or left out: Neo4j warns of names that it has never met.
const RARE = `CREATE (a:Withdrawn {until: 1, round: '', holder: '', tranche: '', basis: '', phase: '', role: '', asOf: '', validFrom: '',
  validTo: '', date: '', inferred: true, number: '', unit: '', text: '', url: '', licence: '', attribution: '', note: '',
  statedEquivalent: '', asStated: '', locator: '', language: '', description: '', lower: '', upper: '', textSha256: '', publisher: '',
  parts: '', derivationKind: '', derivation: '', derivationGiven: '', lastDigit: '', held: true, object: '', verdict: '', reason: '', source: '', canonical: '', author: '', name: '',
  subjectAsWritten: '', objectAsWritten: '', inputDigest: '', inputEpoch: 1, inputCounts: '', released: 1, statedScript: ''})
  -[b:ASSERTED_BY {until: 1}]->(a), (a)-[c:ON]->(a), (a)-[d:OF]->(a), (a)-[e:CANONICAL {since: 0, until: 1}]->(a),
  (a)-[f:CANONICAL_SUBJECT {since: 0}]->(a), (a)-[g:CANONICAL_OBJECT {since: 0}]->(a) DELETE b, c, d, e, f, g, a`

/** A value of the right kind for every parameter that a statement may have. */
const PARAMETERS = encodeMembers({
  id: 'deepseek',
  epoch: 1,
  ids: ['deepseek'],
  rows: [],
  digests: [],
  digest: '',
  counts: '',
  dataset: 'deepseek-vs-kimi',
  datasets: ['deepseek-vs-kimi'],
  verdicts: ['SAME'],
  parts: [],
  sha256s: [],
  run: 'ingest',
  checksum: '',
  owner: '',
  properties: {},
  state: 'DONE',
  step: 1,
  batch: 1,
  ended: 0,
  leftOut: 0,
  identities: null,
  lookup: 'deepseek',
  from: 'deepseek',
  to: 'kimi',
  maxHops: 4,
  name: 'deepseek',
  kinds: ['Company'],
  normalised: 'deepseek',
  query: 'normalised:deepseek',
  found: [{ id: 'deepseek', place: 0 }],
  after: '',
  limit: 10,
  version: 1,
  first: 10,
  predicate: 'VALUATION',
  asOf: null,
  knownAt: '2026-05-14T09:30:00Z',
  number: 1,
  chars: 200,
  single: ['VALUATION'],
  facts: [],
  retracted: [],
  source: 'menews-deepseek-vs-kimi',
  reason: '',
  ratesSha256: '',
  ruleVersion: 1,
  nameVersion: 1,
})

/** What a member of a filter is asked with. */
const VALUES: Readonly<Record<string, unknown>> = {
  amount: { currency: 'CNY', min: 0, max: 1 },
  quantity: { unit: 'users', min: 0, max: 1 },
  asOf: { first: '2026-01-01', last: '2026-12-31' },
  publishedOn: { first: '2026-01-01', last: '2026-12-31' },
  related: { to: ['deepseek'], predicates: null },
  recordedAfter: '2026-05-14T09:30:00Z',
}
const valueFor = (name: string): unknown => (name.startsWith('filter/') ? (VALUES[name.split('.')[1]!] ?? ['x']) : null)

beforeAll(async () => {
  await holdOnly(graph, ARTICLE)
  await runAlone(graph, RARE)
})

const names = (['write', 'read', 'filter', 'order', 'explore'] as const).flatMap(folder =>
  statementNames(folder).map(name => `${folder}/${name}` as const),
)

describe('each statement', () => {
  it.each(names)('%s is planned without a warning, and without scanning all nodes', async name => {
    const session = graph.driver.session()
    try {
      const { summary } = await session.run(`EXPLAIN ${statement(name)}`, { ...PARAMETERS, value: valueFor(name) })
      const warnings = summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')
      expect(warnings.map(({ statusDescription }) => statusDescription)).toEqual([])
      expect(operators(summary.plan as Plan)).not.toContain('AllNodesScan')
    } finally {
      await session.close()
    }
  })

  it('begins with a comment that says what it is for', () => {
    expect(names.filter(name => !statement(name).startsWith('// '))).toEqual([])
  })
})

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)]
}

it('each statement that is no fragment has exactly one user in the code', () => {
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(SRC, file), 'utf8'))
    .join('\n')
  const plain = names.filter(name => name.startsWith('write/') || /^read\/[a-z]/.test(name))
  const uses = Object.fromEntries(plain.map(name => [name, code.split(`'${name}'`).length - 1]))
  expect(Object.entries(uses).filter(([, count]) => count !== 1)).toEqual([])
})
