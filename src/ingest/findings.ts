// After every change: the disagreements and checks of the facts that it touched, found again and written as what they are now.

import { storedQualifiers } from '../domain/claim.ts'
import {
  type CitedBy,
  type FoundCheck,
  type FoundConflict,
  type LiveClaim,
  RULE_VERSION,
} from '../domain/conflict/conflict.ts'
import { detect, type FactClaims } from '../domain/conflict/detect.ts'
import { PREDICATE_NAMES, type Predicate, predicateDefinition } from '../domain/predicate.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type ClaimValue, storedValue } from '../domain/value.ts'
import { type Graph, type Parameters, type Row, type Run, readEach } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'
import { type HashedRow, hashed } from './rows.ts'
import type { Spool } from './spool.ts'

/** A subject and a predicate. */
export interface Fact {
  about: string
  predicate: Predicate
}

export interface FindingSummary {
  facts: number
  /** Conflicts that are new or that read otherwise than before. */
  found: number
  ended: number
  /** Pairs of values beyond what is looked at per fact. */
  leftOut: number
}

/** Facts that are read, and looked through, at a time. */
export const FACTS = 500

const SINGLE = PREDICATE_NAMES.filter(name => predicateDefinition(name).cardinality === 'one')

/** Whether what is found rests on other rates or rules than these. */
export const isOutdated = (found: { ratesSha256: string | null; ruleVersion: number | null }, rates: Rates): boolean =>
  found.ratesSha256 !== rates.sha256 || found.ruleVersion !== RULE_VERSION

/** Brings the findings on what `epoch` touched up to date, or on everything. To be called last in the transaction that writes the epoch. */
export async function updateFindings(
  run: Run,
  { epoch, rates, everything }: { epoch: number; rates: Rates; everything: boolean },
): Promise<FindingSummary> {
  const facts: Fact[] = (await run(...factsStatement(epoch, everything))).map(factOf)
  const summary: FindingSummary = { facts: facts.length, found: 0, ended: 0, leftOut: 0 }
  await inBatches(
    facts,
    async batch => {
      const tally = await replaceFindings(run, batch, rates, epoch)
      summary.found += tally.found
      summary.ended += tally.ended
      summary.leftOut += tally.leftOut
    },
    FACTS,
  )
  return summary
}

/** The facts to be looked through, for many transactions: read once, and kept in the spool. */
export async function factsToLookThrough(
  spool: Spool,
  graph: Graph,
  epoch: number,
  everything: boolean,
): Promise<{ rows: IteratorObject<Fact>; count: number }> {
  spool.run('DELETE FROM fact')
  let count = 0
  const [text, parameters] = factsStatement(epoch, everything)
  await readEach(graph, text, parameters, row => {
    const { about, predicate } = factOf(row)
    spool.run('INSERT INTO fact (about, predicate) VALUES (?, ?)', about, predicate)
    count += 1
  })
  return { rows: spool.rows<Fact>('SELECT about, predicate FROM fact ORDER BY n'), count }
}

const factsStatement = (epoch: number, everything: boolean): [string, Parameters] => [
  statement(everything ? 'write/all-facts' : 'write/touched-facts'),
  { epoch, single: SINGLE },
]

const factOf = ([about, predicate]: Row): Fact => ({ about, predicate }) as Fact

type Role = 'CLAIM' | 'PART' | 'ROUND'

async function findingsOn(
  run: Run,
  facts: readonly Fact[],
  rates: Rates,
): Promise<{ rows: FindingRow[]; leftOut: number }> {
  const byFact = new Map<string, Record<Role, LiveClaim[]>>()
  for (const [about, predicate, role, ...claim] of await run(statement('write/fact-claims'), { facts })) {
    const key = `${about} ${predicate}`
    const claims = byFact.get(key) ?? { CLAIM: [], PART: [], ROUND: [] }
    byFact.set(key, claims)
    claims[role as Role].push(liveClaim(claim as StoredClaim))
  }
  const detections = [...byFact.values()].map(({ CLAIM: claims, PART: parts, ROUND: rounds }) =>
    detect({ claims, parts, rounds } satisfies FactClaims, rates),
  )
  return {
    rows: detections.flatMap(({ conflicts, checks }) => [...conflicts.map(conflictRow), ...checks.map(checkRow)]),
    leftOut: detections.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

type StoredCitation = [
  source: string,
  lastDigit: string | null,
  statedEquivalent: string | null,
  derivationKind: string | null,
  publishedOn: string | null,
]
type StoredClaim = [
  claim: Record<string, unknown>,
  subject: string,
  object: string | null,
  became: [written: string, canonical: string][],
  citations: StoredCitation[],
  judgement: [verdict: LiveClaim['rank'], reason: string] | null,
]

function liveClaim([claim, subject, object, became, citations, judgement]: StoredClaim): LiveClaim {
  return {
    id: claim.id as string,
    subject,
    object: object ?? undefined,
    predicate: claim.predicate as Predicate,
    value: storedValue(claim) as ClaimValue | undefined,
    modality: claim.modality as string,
    stance: claim.stance as string,
    qualifiers: storedQualifiers(claim, new Map(became)),
    rank: judgement?.[0] ?? 'NORMAL',
    rankReason: judgement?.[1],
    citations: citations.map(citedBy),
  }
}

const citedBy = ([source, lastDigit, statedEquivalent, kind, publishedOn]: StoredCitation): CitedBy => ({
  source,
  publishedOn: publishedOn ?? undefined,
  lastDigit: lastDigit ?? undefined,
  statedEquivalent: statedEquivalent ?? undefined,
  inferred: kind === 'INFERRED',
})

interface FindingRow extends HashedRow {
  label: 'Conflict' | 'Check'
  properties: Record<string, unknown>
  members: { claim: string; side: number }[]
  evidence: { id: string; conflict: string; claim: string; text: string; side: number }[]
}

function conflictRow(conflict: FoundConflict): FindingRow {
  const { id, kind, state, explanation, subject, predicate, object, sides, evidence } = conflict
  return hashed({
    id,
    label: 'Conflict',
    // What Neo4j Browser writes on the node is `label`.
    properties: {
      kind,
      state,
      explanation,
      subject,
      predicate,
      object,
      rule: `${kind} ${RULE_VERSION}`,
      label: `${kind} (${state})`,
    },
    members: membersOf(sides),
    evidence: evidence.map(({ claim, text, side }, index) => ({
      id: `${id}-${index + 1}`,
      conflict: id,
      claim,
      text,
      side,
    })),
  })
}

function checkRow({ id, kind, outcome, explanation, subject, predicate, sides }: FoundCheck): FindingRow {
  const properties = { kind, outcome, explanation, subject, predicate, label: `${kind} (${outcome})` }
  return hashed({ id, label: 'Check', properties, members: membersOf(sides), evidence: [] })
}

const membersOf = (sides: FoundConflict['sides']): FindingRow['members'] =>
  sides.flatMap((claims, side) => claims.map(claim => ({ claim, side })))

/** Puts what is found on these facts now in the place of what was found before. */
export async function replaceFindings(
  run: Run,
  facts: readonly Fact[],
  rates: Rates,
  epoch: number,
): Promise<Omit<FindingSummary, 'facts'>> {
  const { rows, leftOut } = await findingsOn(run, facts, rates)
  const before = new Map((await run(statement('write/live-findings'), { facts })) as [string, string][])
  const { opened, closed, gone } = compared(rows, before)
  await inBatches(closed, ids => run(statement('write/close-findings'), { ids, epoch }))
  await inBatches(opened, batch => run(statement('write/open-findings'), { epoch, rows: batch.map(plain) }))
  await inBatches(
    opened.flatMap(({ evidence }) => evidence),
    batch => run(statement('write/open-evidence'), { epoch, rows: batch }),
  )
  const isConflict = ({ label }: FindingRow) => label === 'Conflict'
  return { found: opened.filter(isConflict).length, ended: gone.filter(id => id.startsWith('x1_')).length, leftOut }
}

/** Rows whose interval begins, ids whose interval ends, and those of them of which there is nothing any more; `before` has the hashes by id. */
function compared(
  rows: readonly FindingRow[],
  before: ReadonlyMap<string, string>,
): { opened: FindingRow[]; closed: string[]; gone: string[] } {
  const opened = rows.filter(({ id, hash }) => before.get(id) !== hash)
  const changed = opened.map(({ id }) => id).filter(id => before.has(id))
  const kept = new Set(rows.map(({ id }) => id))
  const gone = [...before.keys()].filter(id => !kept.has(id))
  return { opened, closed: [...gone, ...changed], gone }
}

const plain = ({ id, hash, label, properties, members }: FindingRow) => ({ id, hash, label, properties, members })
