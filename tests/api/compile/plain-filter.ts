// A small graph of claims, and filters over it the plain way: every claim is looked at.

import fc from 'fast-check'
import type { Graph } from '../../../src/graph/connect.ts'
import { write } from '../../../src/graph/connect.ts'

const PREDICATES = ['INVESTED_IN', 'LEADS', 'USES_TECHNOLOGY', 'VALUATION'] as const
const SOURCES = [
  { id: 's0', publisher: 'Daily', publishedOn: '2026-05-14' },
  { id: 's1', publisher: 'Weekly', publishedOn: '2025' },
  { id: 's2', publisher: null, publishedOn: null },
]
const ENTITIES = ['e0', 'e1', 'e2', 'e3', 'e4']

export interface PlainClaim {
  id: string
  predicate: string
  modality: string
  stance: string
  currency: string | null
  unit: string | null
  amountSort: number | null
  asOf: string | null
  subject: string
  object: string
  source: string
  open: boolean
}

/** Claims whose values are few, so that filters meet some of them; the same ones every time. */
export function plainClaims(count: number, from = 0): PlainClaim[] {
  return Array.from({ length: count }, (_, index) => {
    const n = from + index
    const pick = <T>(items: readonly T[], step: number): T => items[Math.floor(n / step) % items.length]!
    const isMoney = n % 3 === 0
    const isNumber = n % 3 === 1
    return {
      id: `c1_${String((n * 7919) % 1000).padStart(3, '0')}`,
      predicate: pick(PREDICATES, 1),
      modality: pick(['REPORTED', 'REPORTED', 'PLANNED'], 2),
      stance: pick(['ASSERTS', 'ASSERTS', 'DENIES'], 5),
      currency: isMoney ? pick(['CNY', 'USD'], 3) : null,
      unit: isNumber ? pick(['users', 'tokens'], 3) : null,
      amountSort: isMoney || isNumber ? pick([1, 2.5, 2.5, 1000000], 4) : null,
      asOf: pick([null, '2026', '2025-06', '2025/2026', '2026-05-14', null], 1),
      subject: pick(ENTITIES, 1),
      object: pick(ENTITIES, 7),
      source: pick(SOURCES, 2).id,
      open: n % 7 === 0,
    }
  })
}

/** Adds the claims to a graph that holds nothing else, or that this has filled before. */
export async function holdClaims(graph: Graph, claims: readonly PlainClaim[]): Promise<void> {
  await write(graph, async run => {
    await run(
      `MERGE (graph:Graph {id: 'claimgraph'}) SET graph.epoch = 1
      MERGE (run:Epoch {number: 1}) SET run.publishedAt = datetime('2026-05-14T09:30:00Z')
      MERGE (dataset:Dataset {id: 'plain'})
      MERGE (conflict:Finding:Conflict {id: 'k', since: 1})
      SET conflict += {state: 'OPEN', kind: 'GENUINE', predicate: 'VALUATION', subject: 'e0'}
      WITH dataset
      CALL (dataset) {
        UNWIND $sources AS row
        MERGE (source:Record:Source {id: row.id})
        MERGE (dataset)-[shown:DESCRIBES {dataset: 'plain', since: 1}]->(source)
        SET shown.title = row.id, shown.sourceKind = 'ARTICLE', shown.publisher = row.publisher, shown.publishedOn = row.publishedOn
      }
      UNWIND $entities AS id
      MERGE (entity:Record:Entity:Company {id: id})
      SET entity.kind = 'Company'
      MERGE (dataset)-[name:DESCRIBES {dataset: 'plain', since: 1}]->(entity)
      SET name.name = id`,
      { sources: SOURCES, entities: ENTITIES },
    )
    await run(
      `UNWIND $claims AS row
      MATCH (subject:Record {id: row.subject})
      MATCH (object:Record {id: row.object})
      MATCH (source:Record {id: row.source})
      MATCH (conflict:Conflict {id: 'k'})
      CREATE (claim:Claim {id: row.id, predicate: row.predicate, modality: row.modality, stance: row.stance, asOf: row.asOf,
        currency: row.currency, unit: row.unit, amountSort: row.amountSort})
      CREATE (claim)-[:SUBJECT {since: 1}]->(subject)
      CREATE (claim)-[:OBJECT {since: 1}]->(object)
      CREATE (claim)-[:CITES]->(:Citation {id: row.id, since: 1, dataset: 'plain'})-[:FROM]->(source)
      FOREACH (_ IN CASE WHEN row.open THEN [1] ELSE [] END | CREATE (conflict)-[:BETWEEN {side: 0}]->(claim))`,
      { claims },
    )
  })
}

export type PlainFilter = Readonly<Record<string, unknown>>

/** Whether the filter holds of the claim, as the SDL says it. */
export function holds(filter: PlainFilter, claim: PlainClaim): boolean {
  return Object.entries(filter).every(([name, value]) => value === null || MEMBERS[name]!(value as never, claim))
}

const MEMBERS: Readonly<Record<string, (value: never, claim: PlainClaim) => boolean>> = {
  and: (filters: PlainFilter[], claim) => filters.every(filter => holds(filter, claim)),
  or: (filters: PlainFilter[], claim) => filters.some(filter => holds(filter, claim)),
  not: (filter: PlainFilter, claim) => !holds(filter, claim),
  predicates: (values: string[], { predicate }) => values.includes(predicate),
  modalities: (values: string[], { modality }) => values.includes(modality),
  stances: (values: string[], { stance }) => values.includes(stance),
  entities: (ids: string[], { subject, object }) => ids.includes(subject) || ids.includes(object),
  subjects: (ids: string[], { subject }) => ids.includes(subject),
  objects: (ids: string[], { object }) => ids.includes(object),
  amount: (range: Range & { currency: string }, { currency, amountSort }) =>
    currency === range.currency && within(range, amountSort),
  quantity: (range: Range & { unit: string }, { unit, amountSort }) => unit === range.unit && within(range, amountSort),
  asOf: (range: Days, { asOf }) => meets(range, asOf),
  publishedOn: (range: Days, { source }) => meets(range, SOURCES.find(({ id }) => id === source)!.publishedOn),
  sources: (ids: string[], { source }) => ids.includes(source),
  publishers: (names: string[], { source }) =>
    names.includes(SOURCES.find(({ id }) => id === source)!.publisher as string),
  hasOpenConflict: (wanted: boolean, { open }) => open === wanted,
  recordedAfter: (time: string) => time < '2026-05-14T09:30:00Z',
}

interface Range {
  min?: string | null
  max?: string | null
}
interface Days {
  from?: string | null
  to?: string | null
}

const within = ({ min, max }: Range, amount: number | null): boolean =>
  amount !== null && (min == null || amount >= Number(min)) && (max == null || amount <= Number(max))

/** Day by day: a date is the days it may mean. */
function meets({ from, to }: Days, date: string | null): boolean {
  if (date === null) return false
  const [first, last] = [date.split('/')[0]!, date.split('/').at(-1)!]
  const start = from == null ? '0' : from.padEnd(10, '-01').slice(0, 10)
  const end = to == null ? '9' : to.length === 10 ? to : `${to}-99`
  return start <= end && first <= end && `${last}-99` >= start
}

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 })
const number = maybe(fc.constantFrom('1', '2', '2.5', '999999.5', '1000000'))
const date = maybe(fc.constantFrom('2024', '2025-06', '2025-07', '2026-05-13', '2026-05-15', '2027'))

const members = {
  predicates: some(PREDICATES),
  modalities: some(['REPORTED', 'PLANNED']),
  stances: some(['ASSERTS', 'DENIES']),
  entities: some([...ENTITIES, 'nobody']),
  subjects: some(ENTITIES),
  objects: some(ENTITIES),
  amount: fc.record({ currency: fc.constantFrom('CNY', 'USD'), min: number, max: number }),
  quantity: fc.record({ unit: fc.constantFrom('users', 'tokens'), min: number, max: number }),
  asOf: fc.record({ from: date, to: date }),
  publishedOn: fc.record({ from: date, to: date }),
  sources: some(['s0', 's1', 's2', 'nobody']),
  publishers: some(['Daily', 'Weekly']),
  hasOpenConflict: fc.boolean(),
  recordedAfter: fc.constantFrom('2026-05-14T09:29:59Z', '2026-05-14T09:30:01Z'),
}

/** Filters of up to three members, nested up to three deep. */
export const filters: fc.Arbitrary<PlainFilter> = fc.letrec<{ filter: PlainFilter }>(tie => ({
  filter: fc
    .subarray(Object.keys(members), { maxLength: 2 })
    .chain(names =>
      fc.tuple(
        fc.record(Object.fromEntries(names.map(name => [name, maybe(members[name as 'sources'])]))),
        fc.oneof(
          { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
          { weight: 4, arbitrary: fc.constant({}) },
          { weight: 1, arbitrary: fc.record({ not: tie('filter') }) },
          { weight: 1, arbitrary: fc.record({ or: fc.array(tie('filter'), { maxLength: 2 }) }) },
          { weight: 1, arbitrary: fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }) },
        ),
      ),
    )
    .map(([plain, nested]) => ({ ...plain, ...nested })),
})).filter
